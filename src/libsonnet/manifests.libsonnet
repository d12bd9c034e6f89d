local arrays = import 'arrays.libsonnet';
local items = import 'items.libsonnet';
local patches = import 'patches.libsonnet';
local tables = import 'tables.libsonnet';
local tagOfReference = import 'tagOfReference.libsonnet';

local filter = std.filter, join = std.join, length = std.length, makeArray = std.makeArray, map = std.map;
local primitiveEquals = std.primitiveEquals, range = std.range, splitLimit = std.splitLimit, startsWith = std.startsWith;

local hasWord(word) = function(item) primitiveEquals(item.head.word, word);
local isEach = hasWord('each'), isRepository = hasWord('repository');

// The streams and imports of a document: the item that begins each, and those that follow it.
local groupsOf(all) =
  local count = length(all);
  local heads = filter(function(index) all[index].head.word in tables.memberContexts, range(0, count - 1)) + [count];
  local groupAt(index) =
    local following = arrays.slice(all, heads[index] + 1, heads[index + 1]);
    { owner: all[heads[index]], items: following };
  makeArray(length(heads) - 1, groupAt);

local contextNamesOf(group) = tables.memberContexts[group.owner.head.word];

local mistakesInGroup(group) =
  local contextNames = contextNamesOf(group), word = group.owner.head.word;
  // An `each` comes first.
  local isAllowed(index) = group.items[index].head.word in contextNames && (index < 1 || !isEach(group.items[index]));
  local mistakesInItem(index) =
    local item = group.items[index];
    if isAllowed(index) then items.mistakesIn(contextNames[item.head.word], [item.head], item.clauses)
    else [items.unexpected(item, item.head.word)];
  items.mistakesIn(word, [group.owner.head], group.owner.clauses)
  + join([], makeArray(length(group.items), mistakesInItem));

// The value of the first clause with a word, in a list of one; an empty list if there is none.
local valueOf(item, word) =
  map(
    function(clause) clause.value,
    arrays.first(filter(function(clause) primitiveEquals(clause.word, word), item.clauses))
  );

local kindOf(item) = (valueOf(item, 'kind') + [item.head.kind])[0];

// True for an item that the server imports, by the rule of src/compile/take.ts.
local isImported(item) =
  local reference = valueOf(item, 'reference') + [false];
  local isReference = primitiveEquals(std.type(reference[0]), 'boolean') && reference[0];
  isRepository(item)
  || (primitiveEquals(item.head.word, 'from') && primitiveEquals(kindOf(item), tables.defaultKind) && !isReference);

// The clauses of an item: those of an `each` that it takes, then the others of its own. A field that both set has the
// item's value at the place of the clause of `each`.
local clausesOf(each, context, item) =
  local paths = context.paths, hasPolicy = isImported(item);
  local fieldOf(clause) = items.fieldIn(context, clause);
  local canTake(clause) =
    clause.word in paths && (hasPolicy || !startsWith(paths[clause.word], 'importPolicy.'));
  local own = { [fieldOf(clause)]: clause for clause in item.clauses };
  local taken = filter(canTake, each);
  local isTaken = { [fieldOf(clause)]: true for clause in taken };
  map(function(clause) if fieldOf(clause) in own then own[fieldOf(clause)] else clause, taken)
  + filter(function(clause) !(fieldOf(clause) in isTaken), item.clauses);

// True for a value that the server does not store.
local isDropped(path, value) =
  local type = std.type(value);
  (primitiveEquals(type, 'boolean') && !value && path in tables.droppedFalse)
  || (primitiveEquals(type, 'string') && length(value) < 1 && path in tables.droppedEmpty);

local objectOf(context, item) =
  local isKept(clause) = !isDropped(context.paths[clause.word], clause.value);
  patches.ofItem(context, item { clauses: filter(isKept, item.clauses) });

// Returns a function from an item of a group to its object.
local itemObjects(group) =
  local contexts = { [word]: tables.contexts[contextNamesOf(group)[word]] for word in std.objectFields(contextNamesOf(group)) };
  local hasEach = length(group.items) > 0 && isEach(group.items[0]);
  local each = if hasEach then group.items[0].clauses else [];
  function(item)
    local context = contexts[item.head.word];
    objectOf(context, if hasEach then item { clauses: clausesOf(each, context, item) } else item);

local membersOf(group) = filter(function(item) !isEach(item), group.items);

// The name of the tag that an item declares, in a list of one; an empty list if it names none.
local tagNamesOf(item) =
  local given = valueOf(item, 'to');
  local ofReference = tagOfReference(kindOf(item), item.head.value);
  if primitiveEquals(item.head.word, 'tag') then [item.head.value]
  else if length(given) > 0 then given
  else if ofReference > '' then [ofReference]
  else [];

// The tags sorted by name, as the server stores them; tags of one name keep their order. The fields of an object are in
// the order of their code points. A NUL is written as two characters, so that the end of a name comes before any character.
local sorted(tags) =
  local keyOf(index) = join('\u0000\u0001', splitLimit(tags[index].name, '\u0000', -1)) + '\u0000\u0000' + (1e9 + index);
  local indexes = arrays.firstIndexes(map(keyOf, range(0, length(tags) - 1)));
  map(function(key) tags[indexes[key]], std.objectFields(indexes));

// The items of a field of a manifest: the mistakes that only the manifest shows, and the value.
local listOf(items, objectOf) = { mistakes: [], value: map(objectOf, items) };

local singleOf(items, objectOf) =
  local mistakeOf(item) = { token: item.head.index, code: 'second-repository' };
  { mistakes: map(mistakeOf, arrays.slice(items, 1, length(items))), value: objectOf(items[0]) };

local namedOf(items, objectOf) =
  local withNames(item) =
    local names = tagNamesOf(item);
    { item: item, names: names };
  local named = map(withNames, items);
  local isUnnamed(each) = length(each.names) < 1;
  local mistakeOf(each) =
    { token: each.item.head.index + each.item.head.kindsGiven + 1, code: 'missing-tag' };
  local isTo(clause) = primitiveEquals(clause.word, 'to');
  local tagOf(each) =
    local clauses = filter(function(clause) !isTo(clause), each.item.clauses);
    objectOf(each.item { clauses: clauses }) { name: each.names[0] };
  { mistakes: map(mistakeOf, filter(isUnnamed, named)), value: sorted(map(tagOf, named)) };

// The manifest of a group, and the mistakes that only the manifest shows.
local manifestOf(group) =
  local table = tables.manifests[group.owner.head.word];
  local itemObject = itemObjects(group), members = membersOf(group);
  local withItems(field) = field { items: filter(function(item) item.head.word in field.words, members) };
  local fields = filter(function(field) length(field.items) > 0, map(withItems, table.fields));
  local makerOf(field) = if field.isNamed then namedOf else if field.isList then listOf else singleOf;
  local made = map(function(field) makerOf(field)(field.items, itemObject), fields);
  local spec = { [fields[index].name]: made[index].value for index in range(0, length(fields) - 1) };
  {
    mistakes: join([], map(function(each) each.mistakes, made)),
    manifest: { apiVersion: tables.apiVersion, kind: table.kind } + table.always
              + objectOf(tables.contexts[group.owner.head.word], group.owner) + { spec+: spec },
  };

// Returns the mistakes in a document, and the manifests of a document without mistakes. `refused` maps the word of the
// items that the function does not take to its name. A field or an item that a manifest cannot hold is a late mistake: it
// is reported only if the document has no other.
local documentOf(refused) = function(source, end)
  local groups = groupsOf(source.items);
  local made = map(manifestOf, groups);
  local firstClause = arrays.first(source.clauses + map(function(item) item.head, arrays.first(source.items)));
  local isRefused(group) = group.owner.head.word in refused && !group.owner.head.isUnnamed;
  {
    mistakes:
      [
        { token: clause.index, code: 'missing-stream' }
        for clause in firstClause
        if !(clause.word in tables.memberContexts)
      ]
      + [
        items.unexpected(group.owner, refused[group.owner.head.word])
        for group in arrays.first(filter(isRefused, groups))
      ]
      + join([], map(mistakesInGroup, groups)),
    lateMistakes: join([], map(function(each) each.mistakes, made)),
    value: map(function(each) each.manifest, made),
  };

{ [name]: documentOf(tables.documents[name]) for name in std.objectFields(tables.documents) }
