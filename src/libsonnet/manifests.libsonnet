local items = import 'items.libsonnet';
local tables = import 'tables.libsonnet';
local tagOfReference = import 'tagOfReference.libsonnet';

local filter = std.filter, join = std.join, length = std.length, makeArray = std.makeArray, map = std.map, primitiveEquals = std.primitiveEquals, range = std.range, splitLimit = std.splitLimit;

local isOwner(item) = item.head.word in tables.memberContexts;
local isEach(item) = primitiveEquals(item.head.word, 'each');

// The streams and imports of a document, each with its items.
local groupsOf(found) =
  local count = length(found);
  local heads = filter(function(place) isOwner(found[place]), range(0, count - 1)) + [count];
  local groupAt(place) = { owner: found[heads[place]], items: items.slice(found, heads[place] + 1, heads[place + 1]) };
  makeArray(length(heads) - 1, groupAt);

local contextOf(group, item) = tables.memberContexts[group.owner.head.word][item.head.word];

// The mistakes of the item at a place of a group: one that its owner does not take, or an `each` that is not the first.
local mistakesOfMember(group, place) =
  local item = group.items[place];
  if !(item.head.word in tables.memberContexts[group.owner.head.word]) || (isEach(item) && place > 0)
  then items.unexpected(item, item.head.word)
  else items.mistakesIn(contextOf(group, item), [item.head], item.clauses);

local mistakesOfGroup(group) =
  items.mistakesIn(group.owner.head.word, [group.owner.head], group.owner.clauses)
  + join([], makeArray(length(group.items), function(place) mistakesOfMember(group, place)));

// True for a value that the server does not store.
local isDropped(path, value) =
  (primitiveEquals(std.type(value), 'boolean') && !value && path in tables.droppedFalse)
  || (primitiveEquals(std.type(value), 'string') && length(value) < 1 && path in tables.droppedEmpty);

// The kind of an item: that of the clause `kind`, else that before the name.
local kindOf(item) =
  local said = filter(function(clause) primitiveEquals(clause.word, 'kind'), item.clauses);
  if length(said) > 0 then said[0].value else item.head.kind;

// True for an item that the server imports, as src/compile/take.ts has it.
local isImported(item) =
  local references = filter(function(clause) primitiveEquals(clause.word, 'reference'), item.clauses);
  local isReference = length(references) > 0 && primitiveEquals(std.type(references[0].value), 'boolean') && references[0].value;
  primitiveEquals(item.head.word, 'repository')
  || (primitiveEquals(item.head.word, 'from') && primitiveEquals(kindOf(item), tables.defaultKind) && !isReference);

// The clauses of an `each` that an item takes, and its own: each sets a field once.
local clausesOf(each, context, item) =
  local paths = context.paths, isTaker = isImported(item);
  local isPair(clause) = tables.takes[clause.word] > 1;
  local fieldOf(clause) = paths[clause.word] + (if isPair(clause) then '[' + clause.key + ']' else '');
  local own = { [fieldOf(clause)]: clause for clause in item.clauses };
  local canTake(clause) =
    clause.word in paths && (isTaker || !std.startsWith(paths[clause.word], 'importPolicy.'));
  local taken = filter(canTake, each);
  local given = { [fieldOf(clause)]: true for clause in taken };
  map(function(clause) if fieldOf(clause) in own then own[fieldOf(clause)] else clause, taken)
  + filter(function(clause) !(fieldOf(clause) in given), item.clauses);

// The object of an item, with what `each` sets and without what the server drops.
local objectOf(group, each, item) =
  local context = tables.contexts[contextOf(group, item)];
  local clauses = if length(each) > 0 then clausesOf(each, context, item) else item.clauses;
  local isKept(clause) = !isDropped(context.paths[clause.word], clause.value);
  items.patchOfItem(context, item { clauses: filter(isKept, clauses) });

local eachOf(group) = if length(group.items) > 0 && isEach(group.items[0]) then group.items[0].clauses else [];
local membersOf(group) = filter(function(item) !isEach(item), group.items);

local isTo(clause) = primitiveEquals(clause.word, 'to');

// The tag of an image: that of `to`, or of its reference. Empty if there is neither.
local tagsOf(item) =
  local given = filter(isTo, item.clauses), kind = kindOf(item);
  local ofReference = {
    DockerImage: tagOfReference(item.head.value),
    ImageStreamTag: (splitLimit(item.head.value, ':', -1) + [''])[1],
  };
  if length(given) > 0 then [given[0].value]
  else if kind in ofReference && ofReference[kind] > '' then [ofReference[kind]]
  else [];

local imageStreamOf(group) =
  local each = eachOf(group);
  local tags = map(
    function(item) { item: item, names: if primitiveEquals(item.head.word, 'tag') then [item.head.value] else tagsOf(item) },
    membersOf(group)
  );
  local isUnnamed(tag) = length(tag.names) < 1;
  // Fields come in order. The places in the keys keep the order of tags of one name.
  local keyOf(place) = tags[place].names[0] + '\u0000' + (1e9 + place);
  local places = items.placesOf(map(keyOf, range(0, length(tags) - 1)));
  local tagOf(key) =
    local tag = tags[places[key]];
    local clauses = filter(function(clause) !isTo(clause), tag.item.clauses);
    objectOf(group, each, tag.item { clauses: clauses }) { name: tag.names[0] };
  {
    mistakes: [
      { at: tag.item.head.at + tag.item.head.kinds + 1, code: 'missing-tag' }
      for tag in filter(isUnnamed, tags)
    ],
    manifest: { apiVersion: tables.apiVersion, kind: 'ImageStream', spec: {} }
              + items.patchOfItem(tables.contexts.stream, group.owner)
              + (if length(tags) < 1 then {} else { spec+: { tags: map(tagOf, std.objectFields(places)) } }),
  };

local imageStreamImportOf(group) =
  local each = eachOf(group);
  local isRepository(item) = primitiveEquals(item.head.word, 'repository');
  local members = membersOf(group), repositories = filter(isRepository, members);
  local images = filter(function(item) !isRepository(item), members);
  {
    mistakes: [
      { at: item.head.at, code: 'second-repository' }
      for item in items.slice(repositories, 1, length(repositories))
    ],
    manifest: { apiVersion: tables.apiVersion, kind: 'ImageStreamImport', spec: { 'import': true }, status: {} }
              + items.patchOfItem(tables.contexts['import'], group.owner) + {
      spec+: { [if length(repositories) > 0 then 'repository']: objectOf(group, each, repositories[0]) }
             + { [if length(images) > 0 then 'images']: map(function(item) objectOf(group, each, item), images) },
    },
  };

local makers = { stream: imageStreamOf, 'import': imageStreamImportOf };

// Reads a document. `refused` is the word of the items that the rule refuses, and the rule; empty for none.
local documentOf(refused) = function(loose, found, end)
  local groups = groupsOf(found);
  local made = map(function(group) makers[group.owner.head.word](group), groups);
  local owners = map(function(group) group.owner, groups);
  local isRefused(item) = item.head.word in refused && !item.head.isUnnamed;
  {
    // What a manifest cannot hold is told only of documents without other mistakes.
    mistakes:
      [
        { at: clause.at, code: 'missing-stream' }
        for clause in items.first(loose + [item.head for item in items.first(found)])
        if !(clause.word in tables.memberContexts)
      ]
      + join([], [items.unexpected(item, refused[item.head.word]) for item in items.first(filter(isRefused, owners))])
      + join([], map(mistakesOfGroup, groups)),
    lateMistakes: join([], map(function(each) each.mistakes, made)),
    value: map(function(each) each.manifest, made),
  };

{
  imageStreams: documentOf({ 'import': 'streams' }),
  imageStreamImports: documentOf({ stream: 'imports' }),
  manifests: documentOf({}),
}
