local firstIndexes = import 'firstIndexes.libsonnet';
local patches = import 'patches.libsonnet';
local tables = import 'tables.libsonnet';

local filter = std.filter, join = std.join, length = std.length, map = std.map, primitiveEquals = std.primitiveEquals;
local objectFields = std.objectFields;

// A group is a stream or an import and the items after it: { word, fields, items }. An item is { word, fields }, and the
// fields are kept by their paths. The first item may be an `each`.

local spec = tables.contexts.spec, pathOfTo = spec.paths.to;

// True for an item that the server imports, by the rule of src/compile/take.ts.
local isImported(item) =
  local isReference = 'reference' in item.fields && primitiveEquals(item.fields.reference, true);
  primitiveEquals(item.word, 'repository')
  || (primitiveEquals(item.word, 'from') && primitiveEquals(item.fields[spec.kind], tables.defaultKind) && !isReference);

// True for a value that the server does not store.
local isDropped(path, value) =
  local type = std.type(value);
  (primitiveEquals(type, 'boolean') && !value && path in tables.droppedFalse)
  || (primitiveEquals(type, 'string') && length(value) < 1 && path in tables.droppedEmpty);

// The items of a group but its `each`, with the fields that they take from it. A field that both set has the item's value.
local membersOf(group) =
  local items = group.items, hasEach = length(items) > 0 && primitiveEquals(items[0].word, 'each');
  local each = items[0].fields;
  local isPolicy(path) = std.startsWith(path, 'importPolicy.');
  local others = { [path]: each[path] for path in objectFields(each) if !isPolicy(path) };
  local withEach(item) = item { fields: (if isImported(item) then each else others) + item.fields };
  if hasEach then std.makeArray(length(items) - 1, function(index) withEach(items[index + 1])) else items;

local pathsKept(fields) = filter(function(path) !isDropped(path, fields[path]), objectFields(fields));

local objectOf(item) = patches.ofFields(item.fields, pathsKept(item.fields));

// The tags sorted by name, as the server stores them; tags of one name keep their order. The fields of an object are in
// the order of their code points. A NUL is written as two characters, so that the end of a name comes before any character.
local sorted(tags) =
  local keyOf(index) =
    join('\u0000\u0001', std.splitLimit(tags[index].name, '\u0000', -1)) + '\u0000\u0000' + (1e9 + index);
  local indexes = firstIndexes(map(keyOf, std.range(0, length(tags) - 1)));
  map(function(key) tags[indexes[key]], objectFields(indexes));

// The fields of a manifest that hold items, each with its items.
local itemFieldsOf(group) =
  local members = membersOf(group);
  local withItems(field) = field { items: filter(function(item) item.word in field.words, members) };
  filter(function(field) length(field.items) > 0, map(withItems, tables.manifests[group.word].fields));

// Makes the functions of groups. `tagOfReference` gives the tag that a reference of a kind names; empty if it names none.
function(tagOfReference)
  // The name of the tag that an item declares, in a list of one; an empty list if it names none.
  local tagNamesOf(item) =
    local fields = item.fields;
    if primitiveEquals(item.word, 'tag') then [fields.name]
    else if pathOfTo in fields then [fields[pathOfTo]]
    else filter(function(tag) tag > '', [tagOfReference(fields[spec.kind], fields[spec.subject])]);

  local tagOf(item) =
    local isOfTag(path) = !primitiveEquals(path, pathOfTo);
    patches.ofFields(item.fields, filter(isOfTag, pathsKept(item.fields))) + { name: tagNamesOf(item)[0] };

  local valueOf(field) =
    if field.isNamed then sorted(map(tagOf, field.items))
    else if field.isList then map(objectOf, field.items)
    else objectOf(field.items[0]);

  local ofGroup(group) =
    local table = tables.manifests[group.word];
    { apiVersion: tables.apiVersion, kind: table.kind } + table.always + objectOf(group)
    + { spec+: { [field.name]: valueOf(field) for field in itemFieldsOf(group) } };

  // The items that the manifest of a group cannot hold, each with the code of the mistake.
  local unheldIn(group) =
    local unheldOf(field) =
      if field.isNamed then
        local unnamed = filter(function(item) length(tagNamesOf(item)) < 1, field.items);
        map(function(item) { item: item, code: 'missing-tag' }, unnamed)
      else if field.isList then []
      else
        local other(index) = { item: field.items[index + 1], code: 'second-repository' };
        std.makeArray(length(field.items) - 1, other);
    join([], map(unheldOf, itemFieldsOf(group)));

  { ofGroup: ofGroup, unheldIn: unheldIn }
