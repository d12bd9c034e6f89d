local manifests = import 'manifests.libsonnet';
local plainTag = import 'plainTag.libsonnet';
local quickItems = import 'quickItems.libsonnet';
local tables = import 'tables.libsonnet';

local filter = std.filter, join = std.join, length = std.length, makeArray = std.makeArray, map = std.map;
local range = std.range;
local manifest = manifests(plainTag);

// Reads a document for a function that does not take some owners.
local document(refused) = function(given)
  local tokens = quickItems.ended(given), end = length(given);
  local heads = filter(function(index) given[index] in tables.itemWords, range(0, end - 1)) + [end];
  local wordOf(item) = tokens[heads[item]];
  local owners =
    filter(function(item) wordOf(item) in tables.memberContexts, range(0, length(heads) - 2)) + [length(heads) - 1];
  local fieldsOf(item, contextName) = quickItems.itemAt(tables.contexts[contextName], tokens, heads[item], heads[item + 1]);
  local groupAt(index) =
    local owner = owners[index], names = tables.memberContexts[wordOf(owner)];
    local memberAt(offset) =
      local item = owner + 1 + offset, word = wordOf(item);
      local isAllowed = word in names && (offset < 1 || tables.valuesTaken[word] > 0);
      map(function(fields) { word: word, fields: fields }, if isAllowed then fieldsOf(item, names[word]) else []);
    local count = owners[index + 1] - owner - 1, members = join([], makeArray(count, memberAt));
    local isSound = length(members) >= count && !(wordOf(owner) in refused);
    map(
      function(fields) { word: wordOf(owner), fields: fields, items: members },
      if isSound then fieldsOf(owner, wordOf(owner)) else []
    );
  local groups = join([], makeArray(length(owners) - 1, groupAt));
  local isUnheld(group) = length(manifest.unheldIn(group)) > 0;
  if heads[0] + owners[0] > 0 || length(groups) + 1 < length(owners) || length(filter(isUnheld, groups)) > 0 then []
  else [map(manifest.ofGroup, groups)];

// The functions of the library that each compiles tokens for: the manifests in a list of one, and an empty list for tokens
// that take a closer look.
{ [name]: document(tables.documents[name]) for name in std.objectFields(tables.documents) }
