local slice(array, start, end) = std.makeArray(std.max(0, end - start), function(place) array[start + place]);

// The first place of each text in a list, by the text. Linear, as no other way is in every engine: of keys that
// a JSON object has twice, the last counts.
local placesOf(texts) =
  local last = std.length(texts) - 1;
  local entry(place) =
    local text = '' + [texts[last - place]];
    std.substr(text, 1, std.length(text) - 2) + ':' + (last - place);
  std.parseJson('{' + std.join(',', std.makeArray(last + 1, entry)) + '}');

// The clauses before the first item, and the items: the clause that begins each, and those that follow.
local itemsOf(clauses) =
  local heads = std.filter(function(place) clauses[place].word in itemContexts, indicesOf(clauses)) + [std.length(clauses)];
  local itemAt(place) = { head: clauses[heads[place]], clauses: slice(clauses, heads[place] + 1, heads[place + 1]) };
  { loose: slice(clauses, 0, heads[0]), items: std.makeArray(std.length(heads) - 1, itemAt) };

// The name of the field that a clause sets.
local fieldOf(context, clause) =
  local path = context.paths[clause.word];
  if takes[clause.word] > 1 then path + '[' + clause.key + ']' else path;

// The first clause that its context does not take, and the first that sets what another did.
local contextMistakes(context, clauses) =
  local misplaced = std.filter(function(clause) !(clause.word in context.paths), clauses);
  local setting =
    std.filter(function(clause) clause.word in context.paths && clause.given >= clause.takes, clauses);
  local fields = std.map(function(clause) fieldOf(context, clause), setting);
  local places = placesOf(fields);
  local again =
    if std.length(places) < std.length(fields)
    then std.filter(function(place) places[fields[place]] < place, indicesOf(fields))
    else [];
  [
    { at: clause.at, code: 'misplaced-word', owner: context.name }
    for clause in misplaced[0:1]
  ] + [
    { at: setting[place].at, code: 'duplicate-field', field: fields[place] }
    for place in again[0:1]
  ];

local earliest(mistakes) =
  std.foldl(
    function(first, mistake) if std.length(first) > 0 && first[0].at <= mistake.at then first else [mistake],
    mistakes,
    []
  );

// A value with the objects that the path of its field leads through.
local nest(names, value, depth=0) =
  if depth + 1 < std.length(names) then { [names[depth]]+: nest(names, value, depth + 1) }
  else { [names[depth]]: value };

// The fields that clauses set, as a patch.
local patchOf(context, clauses) =
  local patchFor(word, value) = nest(std.splitLimit(context.paths[word], '.', -1), value);
  local single = std.filter(function(clause) takes[clause.word] < 2, clauses);
  local pairs = if std.length(single) < std.length(clauses) then pairWords else [];
  local mapFor(word) =
    local ofWord = std.filter(function(clause) clause.word in { [word]: true }, clauses);
    if std.length(ofWord) < 1 then {} else patchFor(word, { [clause.key]: clause.value for clause in ofWord });
  std.foldl(
    function(patch, clause) patch + patchFor(clause.word, clause.value),
    single,
    std.foldl(function(patch, word) patch + mapFor(word), pairs, {})
  );

// What an item sets: what its word and its clauses do.
local itemPatch(context, head, clauses) =
  nest(std.splitLimit(context.subject, '.', -1), head.value)
  + (if 'kind' in context then nest(std.splitLimit(context.kind, '.', -1), head.kind) else {})
  + patchOf(context, clauses);

// What each function makes of a text: the mistakes that may stand in it, and its value where there are none.
local unexpectedItems(items, expected) =
  [{ at: item.head.at, code: 'unexpected-item', expected: expected } for item in items[0:1]];

local specOf(loose, items, end) =
  local begins = std.length(items) > 0 && items[0].head.word in { from: true };
  local start = if std.length(loose) > 0 then loose[0].at else end;
  {
    mistakes:
      (if start < end || std.length(items) < 1 then [{ at: start, code: 'missing-from' }] else [])
      + (if begins then contextMistakes(contexts.spec, items[0].clauses) else [])
      + unexpectedItems(slice(items, if begins then 1 else 0, std.length(items)), expectations.spec),
    value: itemPatch(contexts.spec, items[0].head, items[0].clauses),
  };

local bareClausesOf(loose, items, end) = {
  mistakes: contextMistakes(contexts.spec, loose) + unexpectedItems(items, expectations.clauses),
  value: patchOf(contexts.spec, loose),
};

{}
