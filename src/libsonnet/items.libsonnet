local tables = import 'tables.libsonnet';

local filter = std.filter, join = std.join, length = std.length, makeArray = std.makeArray, map = std.map, primitiveEquals = std.primitiveEquals, range = std.range, splitLimit = std.splitLimit, substr = std.substr;

local slice(array, start, end) =
  makeArray(std.max(0, end - start), function(place) array[start + place]);

local first(array) = slice(array, 0, std.min(1, length(array)));

// The first place of each text in a list, by the text. Linear, as nothing else is in every engine: of keys that
// a JSON object has twice, the last counts.
local placesOf(texts) =
  local last = length(texts) - 1;
  local entry(place) =
    local text = '' + [texts[last - place]];
    substr(text, 1, length(text) - 2) + ':' + (last - place);
  std.parseJson('{' + join(',', makeArray(last + 1, entry)) + '}');

// C++ Jsonnet evaluates a field each time that it is read, so that locals hold what takes time.

// The clauses before the first item, and the items: the clause that begins each, and those that follow.
local itemsOf(clauses) =
  local count = length(clauses);
  local heads = filter(function(place) clauses[place].word in tables.itemWords, range(0, count - 1)) + [count];
  local itemAt(place) =
    local own = slice(clauses, heads[place] + 1, heads[place + 1]);
    local head = clauses[heads[place]];
    { head: head, clauses: own };
  { loose: slice(clauses, 0, heads[0]), items: makeArray(length(heads) - 1, itemAt) };

// The first clause that its context does not have, and the first that sets what another clause, or the head, did.
local mistakesIn(contextName, head, clauses) =
  local context = tables.contexts[contextName], paths = context.paths;
  local fieldOf(clause) =
    if tables.takes[clause.word] > 1 then paths[clause.word] + '[' + clause.key + ']' else paths[clause.word];
  local misplaced = filter(function(clause) !(clause.word in paths), clauses);
  local setting = filter(function(clause) clause.word in paths && clause.given >= clause.takes, clauses);
  local heads = [context.kind for each in head if each.kinds > 0];
  local fields = heads + map(fieldOf, setting);
  local places = placesOf(fields);
  local isAgain(place) = places[fields[place]] < place;
  local duplicate(place) = [{ at: setting[place - length(heads)].at, code: 'duplicate-field', field: fields[place] }];
  (if length(misplaced) < 1 then []
   else [{ at: misplaced[0].at, code: 'misplaced-word', owner: context.name, context: contextName }])
  + if length(places) >= length(fields) then []
  else duplicate(filter(isAgain, range(0, length(fields) - 1))[0]);

// A value in the objects that the path of its field leads through.
local nest(path, value) =
  local names = splitLimit(path, '.', 1);
  if length(names) < 2 then { [path]: value } else { [names[0]]+: nest(names[1], value) };

// The fields that clauses set, as a patch.
local patchOf(context, clauses) =
  local paths = context.paths;
  local single = filter(function(clause) tables.takes[clause.word] < 2, clauses);
  local mapOf(word) =
    local pairs = filter(function(clause) primitiveEquals(clause.word, word), clauses);
    if length(pairs) < 1 then {} else nest(paths[word], { [clause.key]: clause.value for clause in pairs });
  std.foldl(
    function(patch, clause) patch + nest(paths[clause.word], clause.value),
    single,
    if length(single) < length(clauses)
    then std.foldl(function(patch, word) patch + mapOf(word), tables.pairWords, {})
    else {}
  );

// The fields that an item sets by its word and its clauses.
local patchOfItem(context, item) =
  (if 'subject' in context then nest(context.subject, item.head.value) else {})
  + (if 'kind' in context then nest(context.kind, item.head.kind) else {})
  + patchOf(context, item.clauses);

// The mistake of an item that is not allowed, for a reason: the rule or the item's own word.
local unexpected(item, reason) = [{ at: item.head.at, code: 'unexpected-item' } + tables.itemReasons[reason]];

{
  slice: slice,
  first: first,
  placesOf: placesOf,
  itemsOf: itemsOf,
  mistakesIn: mistakesIn,
  nest: nest,
  patchOf: patchOf,
  patchOfItem: patchOfItem,
  unexpected: unexpected,
}
