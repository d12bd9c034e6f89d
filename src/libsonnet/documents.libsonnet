local arrays = import 'arrays.libsonnet';
local items = import 'items.libsonnet';
local manifests = import 'manifests.libsonnet';
local tables = import 'tables.libsonnet';
local tagOfReference = import 'tagOfReference.libsonnet';

local filter = std.filter, join = std.join, length = std.length, makeArray = std.makeArray, map = std.map;
local manifest = manifests(tagOfReference);

// The streams and imports of a document: the item that begins each, and those that follow it.
local groupsOf(all) =
  local count = length(all);
  local heads = filter(function(index) all[index].head.word in tables.memberContexts, std.range(0, count - 1)) + [count];
  local groupAt(index) =
    local following = arrays.slice(all, heads[index] + 1, heads[index + 1]);
    { owner: all[heads[index]], items: following };
  makeArray(length(heads) - 1, groupAt);

local contextNamesOf(group) = tables.memberContexts[group.owner.head.word];

local mistakesInGroup(group) =
  local contextNames = contextNamesOf(group), word = group.owner.head.word;
  // An `each` comes first.
  local isEach(index) = std.primitiveEquals(group.items[index].head.word, 'each');
  local isAllowed(index) = group.items[index].head.word in contextNames && (index < 1 || !isEach(index));
  local mistakesInItem(index) =
    local item = group.items[index];
    if isAllowed(index) then items.mistakesIn(contextNames[item.head.word], [item.head], item.clauses)
    else [items.unexpected(item, item.head.word)];
  items.mistakesIn(word, [group.owner.head], group.owner.clauses)
  + join([], makeArray(length(group.items), mistakesInItem));

// A group without mistakes as the fields that its items set.
local withFields(group) =
  local names = contextNamesOf(group), word = group.owner.head.word;
  local memberOf(item) =
    { head: item.head, word: item.head.word, fields: items.fieldsOf(tables.contexts[names[item.head.word]], item) };
  { word: word, fields: items.fieldsOf(tables.contexts[word], group.owner), items: map(memberOf, group.items) };

local mistakeOf(unheld) =
  local head = unheld.item.head, isName = std.primitiveEquals(unheld.code, 'missing-tag');
  { token: head.index + if isName then head.kindsGiven + 1 else 0, code: unheld.code };

// Returns the mistakes in a document, and the manifests of a document without mistakes. `refused` maps the word of the
// items that the function does not take to its name. A field or an item that a manifest cannot hold is a late mistake: it
// is reported only if the document has no other.
local documentOf(refused) = function(source, end)
  local groups = groupsOf(source.items);
  local sound = map(withFields, groups);
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
    lateMistakes: map(mistakeOf, join([], map(manifest.unheldIn, sound))),
    value: map(manifest.ofGroup, sound),
  };

{ [name]: documentOf(tables.documents[name]) for name in std.objectFields(tables.documents) }
