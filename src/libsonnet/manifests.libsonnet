local items = import 'items.libsonnet';
local tables = import 'tables.libsonnet';
local tagOfReference = import 'tagOfReference.libsonnet';

local filter = std.filter, join = std.join, length = std.length, makeArray = std.makeArray, map = std.map, primitiveEquals = std.primitiveEquals, range = std.range, splitLimit = std.splitLimit;

// The streams of a document, each with the items that stand in it.
local streamsOf(found) =
  local count = length(found);
  local isStream(place) = primitiveEquals(found[place].head.word, 'stream');
  local heads = filter(isStream, range(0, count - 1)) + [count];
  local streamAt(place) =
    local members = items.slice(found, heads[place] + 1, heads[place + 1]);
    found[heads[place]] { members: members };
  makeArray(length(heads) - 1, streamAt);

local contextByWord = { [word]: tables.contexts[tables.itemContexts[word]] for word in std.objectFields(tables.itemContexts) };
local contextOf(item) = contextByWord[item.head.word];

// The mistakes of an item, or of its clauses, that a manifest cannot hold.
local refusals(holder, item) =
  local context = contextOf(item);
  local refusal(at, field) =
    { at: at, code: 'not-carried', owner: holder.owner, other: holder.other, field: field };
  local paths = context.paths, refused = holder.refusedFields;
  local isRefused(clause) = paths[clause.word] in refused;
  if item.head.word in holder.refusedItems then [refusal(item.head.at, context.name)]
  else map(function(clause) refusal(clause.at, paths[clause.word]), filter(isRefused, item.clauses));

local refusalsIn(holder, stream) =
  join([], map(function(item) refusals(holder, item), [stream] + stream.members));

local objectOf(item) = items.patchOfItem(contextOf(item), item);

local isTo(clause) = primitiveEquals(clause.word, 'to');

// The tag that an image is kept as: what `to` says, or the tag of its reference. Empty if there is neither.
local tagsOf(item) =
  local given = filter(isTo, item.clauses);
  local ofReference = {
    DockerImage: tagOfReference(item.head.value),
    ImageStreamTag: (splitLimit(item.head.value, ':', -1) + [''])[1],
  };
  local kind = item.head.kind;
  if length(given) > 0 then [given[0].value]
  else if kind in ofReference && ofReference[kind] > '' then [ofReference[kind]]
  else [];

local imageStreamOf(stream) =
  local tags = map(
    function(item)
      local names = if primitiveEquals(item.head.word, 'tag') then [item.head.value] else tagsOf(item);
      { item: item, names: names },
    filter(function(item) !(item.head.word in tables.holders.ImageStream.refusedItems), stream.members)
  );
  local isUnnamed(tag) = length(tag.names) < 1;
  // Fields come in order. The places in the keys keep the order of tags of one name.
  local keyOf(place) = tags[place].names[0] + '\u0000' + (1e9 + place);
  local places = items.placesOf(map(keyOf, range(0, length(tags) - 1)));
  local tagOf(key) =
    local tag = tags[places[key]];
    local clauses = filter(function(clause) !isTo(clause), tag.item.clauses);
    objectOf(tag.item { clauses: clauses }) { name: tag.names[0] };
  {
    mistakes: refusalsIn(tables.holders.ImageStream, stream) + [
      { at: tag.item.head.at + tag.item.head.kinds + 1, code: 'missing-tag' }
      for tag in filter(isUnnamed, tags)
    ],
    manifest: { apiVersion: tables.apiVersion, kind: 'ImageStream', spec: {} } + objectOf(stream)
              + (if length(tags) < 1 then {} else { spec+: { tags: map(tagOf, std.objectFields(places)) } }),
  };

local imageStreamImportOf(stream) =
  local isRepository(item) = primitiveEquals(item.head.word, 'repository');
  local repositories = filter(isRepository, stream.members);
  local images = filter(function(item) !isRepository(item), stream.members);
  {
    mistakes: refusalsIn(tables.holders.ImageStreamImport, stream) + [
      { at: item.head.at, code: 'second-repository' }
      for item in items.slice(repositories, 1, length(repositories))
    ],
    manifest: { apiVersion: tables.apiVersion, kind: 'ImageStreamImport', spec: { 'import': true } } + objectOf(stream) + {
      spec+: { [if length(repositories) > 0 then 'repository']: objectOf(repositories[0]) }
             + { [if length(images) > 0 then 'images']: map(objectOf, images) },
    },
  };

local documentOf(manifestOf) = function(loose, found, end)
  local made = map(manifestOf, streamsOf(found));
  local mistakes =
    [
      { at: clause.at, code: 'missing-stream' }
      for clause in items.first(loose + [item.head for item in items.first(found)])
      if !primitiveEquals(clause.word, 'stream')
    ]
    + join([], map(function(item) items.mistakesIn(contextOf(item), item.clauses), found));
  {
    // What a manifest cannot hold is told only of documents without other mistakes.
    mistakes: mistakes,
    lateMistakes: join([], map(function(each) each.mistakes, made)),
    value: map(function(each) each.manifest, made),
  };

{ imageStreams: documentOf(imageStreamOf), imageStreamImports: documentOf(imageStreamImportOf) }
