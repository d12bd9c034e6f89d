local arrays = import 'arrays.libsonnet';
local items = import 'items.libsonnet';
local patches = import 'patches.libsonnet';
local tables = import 'tables.libsonnet';
local tagOfReference = import 'tagOfReference.libsonnet';

local filter = std.filter, join = std.join, length = std.length, makeArray = std.makeArray, map = std.map;
local primitiveEquals = std.primitiveEquals, range = std.range, splitLimit = std.splitLimit;

// The streams of a document, each with its items.
local streamsOf(all) =
  local count = length(all);
  local isStream(index) = primitiveEquals(all[index].head.word, 'stream');
  local heads = filter(isStream, range(0, count - 1)) + [count];
  local streamAt(index) =
    local own = arrays.slice(all, heads[index] + 1, heads[index + 1]);
    all[heads[index]] { items: own };
  makeArray(length(heads) - 1, streamAt);

local contextByWord = { [word]: tables.contexts[tables.itemContexts[word]] for word in std.objectFields(tables.itemContexts) };
local contextOf(item) = contextByWord[item.head.word];

local objectOf(item) = patches.ofItem(contextOf(item), item);

// The mistakes of a stream that a kind of manifest cannot hold: items, and clauses of other items.
local refusalsIn(kind, stream) =
  local refusal(token, field) =
    { token: token, code: 'not-carried', owner: kind.owner, other: kind.other, field: field };
  local refusalsOf(item) =
    local context = contextOf(item), paths = context.paths;
    local refused = filter(function(clause) paths[clause.word] in kind.refusedFields, item.clauses);
    if item.head.word in kind.refusedItems then [refusal(item.head.index, context.name)]
    else map(function(clause) refusal(clause.index, paths[clause.word]), refused);
  join([], map(refusalsOf, [stream] + stream.items));

local isTo(clause) = primitiveEquals(clause.word, 'to');

// The name of the tag that an item declares, in a list of one; an empty list if it names none.
local tagNamesOf(item) =
  local given = filter(isTo, item.clauses);
  local ofReference = tagOfReference(item.head.kind, item.head.value);
  if primitiveEquals(item.head.word, 'tag') then [item.head.value]
  else if length(given) > 0 then [given[0].value]
  else if ofReference > '' then [ofReference]
  else [];

// The tags sorted by name, as the server stores them; tags of one name keep their order. The fields of an object are in
// the order of their code points. A NUL is written as two characters, so that the end of a name comes before any character.
local sorted(tags) =
  local keyOf(index) = join('\u0000\u0001', splitLimit(tags[index].name, '\u0000', -1)) + '\u0000\u0000' + (1e9 + index);
  local indexes = arrays.firstIndexes(map(keyOf, range(0, length(tags) - 1)));
  map(function(key) tags[indexes[key]], std.objectFields(indexes));

local imageStreamOf(stream) =
  local kind = tables.manifestKinds.ImageStream;
  local taken = filter(function(item) !(item.head.word in kind.refusedItems), stream.items);
  local withNames(item) =
    local names = tagNamesOf(item);
    { item: item, names: names };
  local named = map(withNames, taken);
  local isUnnamed(each) = length(each.names) < 1;
  local tagOf(each) =
    local item = each.item;
    local clauses = filter(function(clause) !isTo(clause), item.clauses);
    objectOf(item { clauses: clauses }) { name: each.names[0] };
  local tags = map(tagOf, named);
  {
    mistakes: refusalsIn(kind, stream) + [
      { token: each.item.head.index + each.item.head.kindsGiven + 1, code: 'missing-tag' }
      for each in filter(isUnnamed, named)
    ],
    manifest: { apiVersion: tables.apiVersion, kind: 'ImageStream', spec: {} } + objectOf(stream)
              + (if length(tags) < 1 then {} else { spec+: { tags: sorted(tags) } }),
  };

local imageStreamImportOf(stream) =
  local isRepository(item) = primitiveEquals(item.head.word, 'repository');
  local repositories = filter(isRepository, stream.items);
  local images = filter(function(item) !isRepository(item), stream.items);
  {
    mistakes: refusalsIn(tables.manifestKinds.ImageStreamImport, stream) + [
      { token: item.head.index, code: 'second-repository' }
      for item in arrays.slice(repositories, 1, length(repositories))
    ],
    manifest: { apiVersion: tables.apiVersion, kind: 'ImageStreamImport', spec: { 'import': true } } + objectOf(stream) + {
      spec+: { [if length(repositories) > 0 then 'repository']: objectOf(repositories[0]) }
             + { [if length(images) > 0 then 'images']: map(objectOf, images) },
    },
  };

// Returns the mistakes in a document, and the manifests of a document without mistakes. An item or a field that a manifest
// cannot hold is a late mistake: it is reported only if the document has no other.
local documentOf(manifestOf) = function(source, end)
  local made = map(manifestOf, streamsOf(source.items));
  local firstClause = arrays.first(source.clauses + map(function(item) item.head, arrays.first(source.items)));
  {
    mistakes:
      [
        { token: clause.index, code: 'missing-stream' }
        for clause in firstClause
        if !primitiveEquals(clause.word, 'stream')
      ]
      + join([], map(function(item) items.mistakesIn(contextOf(item), item.clauses), source.items)),
    lateMistakes: join([], map(function(each) each.mistakes, made)),
    value: map(function(each) each.manifest, made),
  };

{ imageStreams: documentOf(imageStreamOf), imageStreamImports: documentOf(imageStreamImportOf) }
