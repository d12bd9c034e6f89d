local scanner = import 'scanner.libsonnet';
local tables = import 'tables.libsonnet';

local filter = std.filter, join = std.join, length = std.length, makeArray = std.makeArray, map = std.map;
local primitiveEquals = std.primitiveEquals, range = std.range;

// A word of the language is never a value: each begins a clause, which ends before the next.

local isLetterOrDigit(character) =
  (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z')
  || (character >= '0' && character <= '9');

// True for a word that may be meant as a kind: letters and digits after a capital.
local isPascalCase(token) =
  token >= 'A' && token < '['
  && length(filter(isLetterOrDigit, std.stringChars(token))) >= length(token);

// The clause of the tokens from an index up to another. Only `from` can have a kind, and only a flag a boolean.
local clauseAt(tokens, values, index, end) =
  local word = tokens[index], valuesGiven = end - index - 1;
  local isKind(token) = isPascalCase(token) || (valuesGiven > 1 && scanner.isString(token));
  local kindsGiven = if valuesGiven > 0 && primitiveEquals(word, 'from') && isKind(tokens[index + 1]) then 1 else 0;
  local booleansGiven = if valuesGiven > 0 && word in tables.flags && tokens[index + 1] in tables.booleans then 1 else 0;
  local valuesTaken = tables.valuesTaken[word] + kindsGiven + booleansGiven;
  local value =
    if word in tables.constants then tables.constants[word]
    else if word in tables.flags then booleansGiven < 1 || tables.booleans[tokens[index + 1]]
    else values[index + valuesTaken];
  {
    word: word,
    // The index of its word among the tokens, and that after its last token.
    index: index,
    end: end,
    valuesGiven: valuesGiven,
    valuesTaken: valuesTaken,
    kindsGiven: kindsGiven,
    kind: if kindsGiven > 0 then values[index + 1] else tables.defaultKind,
    key: values[index + 1],
    value: value,
  };

// The clauses of a text. `values` are the decoded tokens.
local clausesOf(tokens, values) =
  local end = length(tokens);
  local starts = filter(function(index) tokens[index] in tables.valuesTaken, range(0, end - 1)) + [end];
  makeArray(length(starts) - 1, function(index) clauseAt(tokens, values, starts[index], starts[index + 1]));

// The mistakes in the order of the tokens, as the code and the index of the token that shows each.
local mistakesIn(tokens, clauses) =
  local strayToken(token) =
    local isValue = scanner.isString(tokens[token]) || tokens[token] in tables.booleans;
    [{ token: token, isSyntax: true, code: if isValue then 'unexpected-value' else 'unknown-word' }];
  local mistakesOf(clause) =
    local given = clause.valuesGiven, taken = clause.valuesTaken;
    // A kind takes the value after it.
    local owner = clause.index + clause.kindsGiven;
    if clause.kindsGiven > 0 && !scanner.isString(tokens[owner]) && !std.member(tables.kinds, tokens[owner])
    then [{ token: owner, isSyntax: true, code: 'unknown-kind' }]
    else if given < taken then [{ token: owner, isSyntax: true, code: 'missing-value', next: clause.end }]
    else if given > taken then strayToken(clause.index + taken + 1)
    else [];
  local start = if length(clauses) > 0 then clauses[0].index else length(tokens);
  (if start > 0 then strayToken(0) else []) + join([], map(mistakesOf, clauses));

{ clausesOf: clausesOf, mistakesIn: mistakesIn }
