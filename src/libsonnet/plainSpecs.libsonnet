local patches = import 'patches.libsonnet';
local tables = import 'tables.libsonnet';

local length = std.length, primitiveEquals = std.primitiveEquals;

// Reads words alone, as nearly all specs have, in one pass. Each function returns the patch in a list of one, and an empty
// list for what takes a closer look, such as every mistake.
local paths = tables.contexts.spec.paths;
local booleans = tables.booleans, constants = tables.constants, valuesTaken = tables.valuesTaken;

// Reads clauses from an index to the last token, which ends them. `fields` are the paths that are set already.
// No locals: they are expensive in a loop.
local read(tokens, index, fields, patch) =
  if index + 1 >= length(tokens) then [patch]
  else if !(tokens[index] in paths) || paths[tokens[index]] in fields then []
  else if valuesTaken[tokens[index]] > 0 then
    if tokens[index + 1] in valuesTaken then []
    else read(
      tokens,
      index + 2,
      fields { [paths[tokens[index]]]: true },
      patch + patches.ofField(paths[tokens[index]], tokens[index + 1])
    ) tailstrict
  else if tokens[index + 1] in booleans then []
  else read(
    tokens,
    index + 1,
    fields { [paths[tokens[index]]]: true },
    patch + patches.ofField(paths[tokens[index]], if tokens[index] in constants then constants[tokens[index]] else true)
  ) tailstrict;

local ending = ['from'];
local isKind = tables.isKind;

local clauses(tokens) = read(tokens + ending, 0, {}, {});

// A name that begins with a capital may be meant as a kind, and takes a closer look.
local spec(tokens) =
  local hasKind = length(tokens) > 1 && tokens[1] in isKind;
  local index = if hasKind then 2 else 1;
  if length(tokens) > index && primitiveEquals(tokens[0], 'from')
     && !(tokens[index] in valuesTaken) && !(tokens[index] in booleans)
     && (hasKind || tokens[index] < 'A' || tokens[index] >= '[')
  then read(
    tokens + ending,
    index + 1,
    if hasKind then { [tables.contexts.spec.kind]: true } else {},
    { from+: { kind: if hasKind then tokens[1] else tables.defaultKind, name: tokens[index] } }
  )
  else [];

// By the functions of the library.
{ importSpec: spec, clauses: clauses }
