local isParameter = import 'isParameter.libsonnet';
local messages = import 'messages.libsonnet';
local scanner = import 'scanner.libsonnet';
local tables = import 'tables.libsonnet';

local filter = std.filter, join = std.join, length = std.length, makeArray = std.makeArray, map = std.map;
local primitiveEquals = std.primitiveEquals, range = std.range;

local isLine = scanner.isLine, isString = scanner.isString;

// A word of the language is never a value: each begins a clause, which ends before the next.

local isLetterOrDigit(character) =
  (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z')
  || (character >= '0' && character <= '9');

// True for a word that may be meant as a kind: letters and digits after a capital.
local isPascalCase(token) =
  token >= 'A' && token < '['
  && length(filter(isLetterOrDigit, std.stringChars(token))) >= length(token);

// The number of Lines in a row from an index on.
local countLines(tokens, start, end) =
  local others = filter(function(index) !isLine(tokens[index]), range(start, end - 1)) + [end];
  others[0] - start;

// True for a value that a flag takes: a boolean, or a parameter in place of one.
local isFlagValue(token, value) = token in tables.booleans || (isString(token) && isParameter(value));

// The clause of the tokens from an index up to another. Only `from` can have a kind, only a flag a boolean, and only a
// word that takes a text Lines.
local clauseAt(tokens, values, index, end) =
  local word = tokens[index], valuesGiven = end - index - 1, next = index + 1;
  local isFlag = word in tables.flags;
  local kindsGiven = if valuesGiven > 0 && primitiveEquals(word, 'from') && isPascalCase(tokens[next]) then 1 else 0;
  local flagValues = if valuesGiven > 0 && isFlag && isFlagValue(tokens[next], values[next]) then 1 else 0;
  local hasLines = word in tables.textWords && valuesGiven > 1 && !isLine(tokens[next]) && isLine(tokens[next + 1]);
  local lines = if hasLines then countLines(tokens, next + 1, end) else 1;
  local valuesTaken = tables.valuesTaken[word] + kindsGiven + flagValues + lines - 1;
  local ownValues = range(next + kindsGiven, std.min(index + valuesTaken, end - 1));
  local value =
    if word in tables.constants then tables.constants[word]
    else if isFlag then
      if flagValues < 1 then true else if tokens[next] in tables.booleans then tables.booleans[tokens[next]] else values[next]
    else if hasLines then join('\n', makeArray(lines, function(line) values[next + 1 + line]))
    else values[index + valuesTaken];
  {
    word: word,
    // The index of its word among the tokens, and that after its last token.
    index: index,
    end: end,
    valuesGiven: valuesGiven,
    valuesTaken: valuesTaken,
    kindsGiven: kindsGiven,
    kind: if kindsGiven > 0 then tokens[next] else tables.defaultKind,
    key: values[next],
    value: value,
    // The indexes of Lines in place of its values.
    strayLines: if hasLines then [] else filter(function(index) isLine(tokens[index]), ownValues),
    // True for an item whose name is missing, or that has a bare boolean or a Line in place of it.
    isUnnamed: valuesGiven < 1 || tokens[next] in tables.booleans || isLine(tokens[next]),
  };

// The clauses of a text. `values` are the decoded tokens.
local clausesOf(tokens, values) =
  local end = length(tokens);
  local starts = filter(function(index) tokens[index] in tables.valuesTaken, range(0, end - 1)) + [end];
  makeArray(length(starts) - 1, function(index) clauseAt(tokens, values, starts[index], starts[index + 1]));

// True for a name that may be meant as a kind: a kind in quotes, in another case or in short.
local isMeantAsKind(token, value) =
  if isString(token) then isPascalCase(value) else std.asciiLower(token) in messages.kindsByName;

// The mistakes in the order of the tokens, as the code and the index of the token that shows each.
local mistakesIn(tokens, values, clauses) =
  local mistake(token, code) = [{ token: token, isSyntax: true, code: code }];
  local strayToken(token) =
    local isValue = isString(tokens[token]) || isLine(tokens[token]) || tokens[token] in tables.booleans;
    mistake(token, if isValue then 'unexpected-value' else 'unknown-word');
  local mistakesOf(clause) =
    local word = clause.word, given = clause.valuesGiven, taken = clause.valuesTaken;
    // A kind takes the value after it.
    local owner = clause.index + clause.kindsGiven, next = owner + 1;
    local hasNext = given > clause.kindsGiven;
    local missingValue(next) = [{ token: owner, isSyntax: true, code: 'missing-value', next: next }];
    local isText = word in tables.textWords;
    local hasName = word in tables.itemWords && tables.valuesTaken[word] > 0;
    if clause.kindsGiven > 0 && !std.member(tables.kinds, tokens[owner]) then mistake(owner, 'unknown-kind')
    else if hasName && hasNext && tokens[next] in tables.booleans then missingValue(next)
    else if isText && hasNext && isLine(tokens[next]) then missingValue(next)
    else if !isText && length(clause.strayLines) > 0 then strayToken(clause.strayLines[0])
    else if given < taken then missingValue(clause.end)
    else if given <= taken then []
    else if primitiveEquals(word, 'from') && clause.kindsGiven < 1 && isMeantAsKind(tokens[next], values[next])
    then mistake(next, 'unknown-kind')
    else strayToken(clause.index + taken + 1);
  local start = if length(clauses) > 0 then clauses[0].index else length(tokens);
  (if start > 0 then strayToken(0) else []) + join([], map(mistakesOf, clauses));

{ clausesOf: clausesOf, mistakesIn: mistakesIn }
