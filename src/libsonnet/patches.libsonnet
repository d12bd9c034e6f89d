local tables = import 'tables.libsonnet';

local filter = std.filter, length = std.length, primitiveEquals = std.primitiveEquals, splitLimit = std.splitLimit;

// A patch that sets the field at a path: { importPolicy+: { scheduled: true } }.
local ofField(path, value) =
  local names = splitLimit(path, '.', 1);
  if length(names) < 2 then { [path]: value } else { [names[0]]+: ofField(names[1], value) };

// A patch that sets the fields of clauses: those of one value first, then labels and annotations.
local ofClauses(context, clauses) =
  local paths = context.paths;
  local single = filter(function(clause) tables.valuesTaken[clause.word] < 2, clauses);
  local mapOf(word) =
    local pairs = filter(function(clause) primitiveEquals(clause.word, word), clauses);
    if length(pairs) < 1 then {} else ofField(paths[word], { [clause.key]: clause.value for clause in pairs });
  std.foldl(
    function(patch, clause) patch + ofField(paths[clause.word], clause.value),
    single,
    if length(single) < length(clauses)
    then std.foldl(function(patch, word) patch + mapOf(word), tables.pairWords, {})
    else {}
  );

// A patch that sets the fields of an item: its own value, its kind and its clauses.
local ofItem(context, item) =
  (if 'subject' in context then ofField(context.subject, item.head.value) else {})
  + (if 'kind' in context then ofField(context.kind, item.head.kind) else {})
  + ofClauses(context, item.clauses);

{ ofField: ofField, ofClauses: ofClauses, ofItem: ofItem }
