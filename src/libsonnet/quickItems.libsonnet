local tables = import 'tables.libsonnet';

local length = std.length, primitiveEquals = std.primitiveEquals;
local booleans = tables.booleans, constants = tables.constants, valuesTaken = tables.valuesTaken;

// Reads the tokens of texts without mistakes. A function returns what it reads in a list of one, and an empty list for
// what takes a closer look. After the last token comes a word: it ends the values before it.
local ended(tokens) = tokens + ['from'];

local textOf(token) = if token >= '"' && token < '#' then std.substr(token, 1, length(token) - 2) else token;

// The path of the field that the clause at an index sets.
local pathAt(paths, tokens, index) =
  if valuesTaken[tokens[index]] < 2 then paths[tokens[index]]
  else paths[tokens[index]] + '[' + textOf(tokens[index + 1]) + ']';

// The fields that are set already, and those that the clauses from an index up to another set.
// No locals: they are expensive in a loop.
local read(paths, tokens, index, end, fields) =
  if index >= end then [fields]
  else if !(tokens[index] in paths) then []
  else if valuesTaken[tokens[index]] < 1 then
    if paths[tokens[index]] in fields then []
    else if tokens[index + 1] in booleans && !(tokens[index] in constants)
    then read(paths, tokens, index + 2, end, fields { [paths[tokens[index]]]: booleans[tokens[index + 1]] }) tailstrict
    else read(
      paths,
      tokens,
      index + 1,
      end,
      fields { [paths[tokens[index]]]: if tokens[index] in constants then constants[tokens[index]] else true }
    ) tailstrict
  else if tokens[index + 1] in valuesTaken || (valuesTaken[tokens[index]] > 1 && tokens[index + 2] in valuesTaken)
          || pathAt(paths, tokens, index) in fields then []
  else read(
    paths,
    tokens,
    index + 1 + valuesTaken[tokens[index]],
    end,
    fields { [pathAt(paths, tokens, index)]: textOf(tokens[index + valuesTaken[tokens[index]]]) }
  ) tailstrict;

// The fields of the item from an index up to another. A name that begins with a capital may be meant as a kind, and takes
// a closer look.
local itemAt(context, tokens, start, end) =
  local isFrom = primitiveEquals(tokens[start], 'from'), hasKind = isFrom && tokens[start + 1] in tables.isKind;
  local index = start + if hasKind then 2 else 1, name = tokens[index];
  local kind = { [if 'kind' in context then context.kind]: if hasKind then tokens[start + 1] else tables.defaultKind };
  local own = { [context.subject]: textOf(name) } + if hasKind then kind else {};
  if valuesTaken[tokens[start]] < 1 then read(context.paths, tokens, index, end, {})
  else if name in valuesTaken || name in booleans || (isFrom && !hasKind && name >= 'A' && name < '[') then []
  else std.map(function(fields) kind + fields, read(context.paths, tokens, index + 1, end, own));

{ ended: ended, read: read, itemAt: itemAt }
