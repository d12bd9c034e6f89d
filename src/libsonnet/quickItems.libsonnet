local tables = import 'tables.libsonnet';

local length = std.length, primitiveEquals = std.primitiveEquals;
local booleans = tables.booleans, valuesTaken = tables.valuesTaken;

// Reads the tokens of texts without mistakes. A function returns what it reads in a list of one, and an empty list for
// what takes a closer look. After the last token comes a word: it ends the values before it.
local ended(tokens) = tokens + ['from'];

local textOf(token) = if token >= '"' && token < '#' then std.substr(token, 1, length(token) - 2) else token;

// The path of the field that the clause at an index sets, its value and the number of its tokens; an empty list for a
// clause that takes a closer look.
local clauseAt(paths, tokens, index) =
  local word = tokens[index], next = tokens[index + 1], taken = valuesTaken[word];
  if !(word in paths) then []
  else if word in tables.constants then [paths[word], tables.constants[word], 1]
  else if taken < 1 then if next in booleans then [paths[word], booleans[next], 2] else [paths[word], true, 1]
  else if next in valuesTaken || (taken > 1 && tokens[index + 2] in valuesTaken) then []
  else [paths[word] + if taken > 1 then '[' + textOf(next) + ']' else '', textOf(tokens[index + taken]), taken + 1];

// The fields that are set already, and those that the clauses from an index up to another set.
local read(paths, tokens, index, end, fields) =
  local clause = clauseAt(paths, tokens, index);
  if index >= end then [fields]
  else if length(clause) < 1 || clause[0] in fields then []
  else read(paths, tokens, index + clause[2], end, fields { [clause[0]]: clause[1] }) tailstrict;

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
