// The patches of texts of plain tokens, as nearly all are, in one pass. In a list of its own; empty for what takes
// a closer look, such as every mistake.
local paths = contexts.spec.paths;

local read(tokens, at, fields, patch) =
  local end = std.length(tokens);
  if at >= end then [patch]
  else
    local word = tokens[at];
    if !(word in paths) || paths[word] in fields then []
    else
      local next = if at + 1 < end then tokens[at + 1] else '';
      local isGiven = takes[word] > 0 || (word in flags && next in booleans);
      if isGiven && (next < '!' || next in takes) then []
      else
        local value =
          if word in constants then constants[word]
          else if word in flags then !isGiven || booleans[next]
          else next;
        read(
          tokens,
          at + if isGiven then 2 else 1,
          fields { [paths[word]]: true },
          patch + items.nest(paths[word], value)
        ) tailstrict;

local quickClauses(tokens) = read(tokens, 0, {}, {});

local quickSpec(tokens) =
  local hasKind = std.length(tokens) > 1 && std.member(kinds, tokens[1]);
  local at = if hasKind then 2 else 1;
  if std.length(tokens) > at && std.primitiveEquals(tokens[0], 'from')
     && !(tokens[at] in takes) && (hasKind || tokens[at] < 'A' || tokens[at] >= '[')
  then read(tokens, at + 1, {}, { from+: { kind: if hasKind then tokens[1] else defaultKind, name: tokens[at] } })
  else [];

// What a text means to each function: its mistakes, and its value where there are none.
local unexpected(others, expected) =
  [
    { at: item.head.at, code: 'unexpected-item', expected: expected }
    for item in items.first(others)
  ];

local spec(loose, found, end) =
  local begins = std.length(found) > 0 && std.primitiveEquals(found[0].head.word, 'from');
  local start = if std.length(loose) > 0 then loose[0].at else end;
  {
    mistakes:
      (if std.length(loose) > 0 || std.length(found) < 1 then [{ at: start, code: 'missing-from' }] else [])
      + (if begins then items.mistakesIn(contexts.spec, found[0].clauses) else [])
      + unexpected(items.slice(found, if begins then 1 else 0, std.length(found)), expectations.spec),
    value: items.patchOfItem(contexts.spec, found[0]),
  };

local bareClauses(loose, found, end) = {
  mistakes: items.mistakesIn(contexts.spec, loose) + unexpected(found, expectations.clauses),
  value: items.patchOf(contexts.spec, loose),
};

{ spec: spec, bareClauses: bareClauses, quickSpec: quickSpec, quickClauses: quickClauses }
