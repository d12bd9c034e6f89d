local items = import 'items.libsonnet';
local tables = import 'tables.libsonnet';

local join = std.join, length = std.length, primitiveEquals = std.primitiveEquals;

// The patches of texts of plain tokens, as nearly all are, in one pass. In a list of its own; empty for what takes
// a closer look, such as every mistake. It is written without locals, which are dear in a loop.
local paths = tables.contexts.spec.paths, takes = tables.takes, booleans = tables.booleans, constants = tables.constants;

// Reads clauses up to the last token, which ends them.
local read(tokens, at, fields, patch) =
  if at + 1 >= length(tokens) then [patch]
  else if !(tokens[at] in paths) || paths[tokens[at]] in fields then []
  else if takes[tokens[at]] > 0 then
    if tokens[at + 1] in takes then []
    else read(
      tokens,
      at + 2,
      fields { [paths[tokens[at]]]: true },
      patch + items.nest(paths[tokens[at]], tokens[at + 1])
    ) tailstrict
  else if tokens[at + 1] in booleans then []
  else read(
    tokens,
    at + 1,
    fields { [paths[tokens[at]]]: true },
    patch + items.nest(paths[tokens[at]], if tokens[at] in constants then constants[tokens[at]] else true)
  ) tailstrict;

local ending = ['from'];
local kindNames = { [kind]: true for kind in tables.kinds };

local quickClauses(tokens) = read(tokens + ending, 0, {}, {});

local quickSpec(tokens) =
  local at = if length(tokens) > 1 && tokens[1] in kindNames then 2 else 1;
  if length(tokens) > at && primitiveEquals(tokens[0], 'from')
     && !(tokens[at] in takes) && !(tokens[at] in booleans) && (at > 1 || tokens[at] < 'A' || tokens[at] >= '[')
  then read(
    tokens + ending,
    at + 1,
    if at > 1 then { [tables.contexts.spec.kind]: true } else {},
    { from+: { kind: if at > 1 then tokens[1] else tables.defaultKind, name: tokens[at] } }
  )
  else [];

// What a text means to each function: its mistakes, and its value where there are none.
local unexpected(others, rule) = join([], [items.unexpected(item, rule) for item in items.first(others)]);

local spec(loose, found, end) =
  local begins = length(found) > 0 && primitiveEquals(found[0].head.word, 'from');
  local start = if length(loose) > 0 then loose[0].at else end;
  {
    mistakes:
      (if length(loose) > 0 || length(found) < 1 then [{ at: start, code: 'missing-from' }] else [])
      + (if begins then items.mistakesIn('spec', [found[0].head], found[0].clauses) else [])
      + unexpected(items.slice(found, if begins then 1 else 0, length(found)), 'spec'),
    value: items.patchOfItem(tables.contexts.spec, found[0]),
  };

local bareClauses(loose, found, end) = {
  mistakes: items.mistakesIn('spec', [], loose) + unexpected(found, 'clauses'),
  value: items.patchOf(tables.contexts.spec, loose),
};

{ spec: spec, bareClauses: bareClauses, quickSpec: quickSpec, quickClauses: quickClauses }
