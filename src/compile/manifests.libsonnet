// The streams of a document, each with the items that stand in it.
local streamsOf(found) =
  local count = std.length(found);
  local isStream(place) = std.primitiveEquals(found[place].head.word, 'stream');
  local heads = std.filter(isStream, std.range(0, count - 1)) + [count];
  local streamAt(place) =
    local members = items.slice(found, heads[place] + 1, heads[place + 1]);
    found[heads[place]] { members: members };
  std.makeArray(std.length(heads) - 1, streamAt);

local contextByWord = { [word]: contexts[itemContexts[word]] for word in std.objectFields(itemContexts) };
local contextOf(item) = contextByWord[item.head.word];

// The mistakes of an item, or of its clauses, that a manifest cannot hold.
local refusals(holder, item) =
  local context = contextOf(item);
  local refusal(at, field) =
    { at: at, code: 'not-carried', owner: holder.owner, other: holder.other, field: field };
  local paths = context.paths, refused = holder.refusedFields;
  local isRefused(clause) = paths[clause.word] in refused;
  if item.head.word in holder.refusedItems then [refusal(item.head.at, context.name)]
  else std.map(function(clause) refusal(clause.at, paths[clause.word]), std.filter(isRefused, item.clauses));

local refusalsIn(holder, stream) =
  std.join([], std.map(function(item) refusals(holder, item), [stream] + stream.members));

local objectOf(item) = items.patchOfItem(contextOf(item), item);

local isTo(clause) = std.primitiveEquals(clause.word, 'to');

// The tag that an image is kept as: what `to` says, or the tag of its reference. Empty if there is neither.
local tagsOf(item) =
  local given = std.filter(isTo, item.clauses);
  local ofReference = {
    DockerImage: tagOfReference(item.head.value),
    ImageStreamTag: (std.splitLimit(item.head.value, ':', -1) + [''])[1],
  };
  local kind = item.head.kind;
  if std.length(given) > 0 then [given[0].value]
  else if kind in ofReference && ofReference[kind] > '' then [ofReference[kind]]
  else [];

local imageStreamOf(stream) =
  local tags = std.map(
    function(item)
      local names = if std.primitiveEquals(item.head.word, 'tag') then [item.head.value] else tagsOf(item);
      { item: item, names: names },
    std.filter(function(item) !(item.head.word in holders.ImageStream.refusedItems), stream.members)
  );
  local isUnnamed(tag) = std.length(tag.names) < 1;
  // Fields come in order. The places in the keys keep the order of tags of one name.
  local keyOf(place) = tags[place].names[0] + '\u0000' + (1e9 + place);
  local places = items.placesOf(std.map(keyOf, std.range(0, std.length(tags) - 1)));
  local tagOf(key) =
    local tag = tags[places[key]];
    local clauses = std.filter(function(clause) !isTo(clause), tag.item.clauses);
    objectOf(tag.item { clauses: clauses }) { name: tag.names[0] };
  {
    mistakes: refusalsIn(holders.ImageStream, stream) + [
      { at: tag.item.head.at + tag.item.head.kinds + 1, code: 'missing-tag' }
      for tag in std.filter(isUnnamed, tags)
    ],
    manifest: { apiVersion: apiVersion, kind: 'ImageStream', spec: {} } + objectOf(stream)
              + (if std.length(tags) < 1 then {} else { spec+: { tags: std.map(tagOf, std.objectFields(places)) } }),
  };

local imageStreamImportOf(stream) =
  local isRepository(item) = std.primitiveEquals(item.head.word, 'repository');
  local repositories = std.filter(isRepository, stream.members);
  local images = std.filter(function(item) !isRepository(item), stream.members);
  {
    mistakes: refusalsIn(holders.ImageStreamImport, stream) + [
      { at: item.head.at, code: 'second-repository' }
      for item in items.slice(repositories, 1, std.length(repositories))
    ],
    manifest: { apiVersion: apiVersion, kind: 'ImageStreamImport', spec: { 'import': true } } + objectOf(stream) + {
      spec+: { [if std.length(repositories) > 0 then 'repository']: objectOf(repositories[0]) }
             + { [if std.length(images) > 0 then 'images']: std.map(objectOf, images) },
    },
  };

local documentOf(manifestOf) = function(loose, found, end)
  local made = std.map(manifestOf, streamsOf(found));
  local mistakes =
    [{ at: clause.at, code: 'missing-from' } for clause in items.first(loose)]
    + std.join([], std.map(function(item) items.mistakesIn(contextOf(item), item.clauses), found))
    + [
      { at: item.head.at, code: 'missing-stream' }
      for item in items.first(found)
      if !std.primitiveEquals(item.head.word, 'stream')
    ];
  {
    // What a manifest cannot hold is told only of documents without other mistakes.
    mistakes: mistakes,
    lateMistakes: std.join([], std.map(function(each) each.mistakes, made)),
    value: std.map(function(each) each.manifest, made),
  };

{ imageStreams: documentOf(imageStreamOf), imageStreamImports: documentOf(imageStreamImportOf) }
