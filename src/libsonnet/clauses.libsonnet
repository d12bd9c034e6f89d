local isParameter = import 'isParameter.libsonnet';
local scanner = import 'scanner.libsonnet';
local tables = import 'tables.libsonnet';

local filter = std.filter, join = std.join, length = std.length, makeArray = std.makeArray, map = std.map, primitiveEquals = std.primitiveEquals, range = std.range, substr = std.substr;

local isLine = scanner.isLine, isString = scanner.isString;

// A word of the language is never a value, so that each begins a clause: the word and the values up to the next.
local isLetterOrDigit(character) =
  (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z')
  || (character >= '0' && character <= '9');

// True for a word that could be meant as a kind: letters and digits, the first a capital.
local isPascalCase(token) =
  token >= 'A' && token < '['
  && length(filter(isLetterOrDigit, std.stringChars(token))) >= length(token);

// The number of Lines in a row from a token on.
local countLines(tokens, at, end) =
  local others = filter(function(place) !isLine(tokens[place]), range(at, end - 1)) + [end];
  others[0] - at;

// True for a value that a flag takes: a boolean, or a parameter in place of one.
local isFlagValue(token, value) = token in tables.booleans || (isString(token) && isParameter(value));

// The clause between two places of the tokens. `takes` counts the tokens that are values of its word: a kind, a boolean
// and the Lines of a text are taken if they are there.
local clauseAt(tokens, values, at, end) =
  local word = tokens[at], given = end - at - 1;
  local kinds = if given > 0 && primitiveEquals(word, 'from') && isPascalCase(tokens[at + 1]) then 1 else 0;
  local isFlag = word in tables.flags;
  local flagValues = if given > 0 && isFlag && isFlagValue(tokens[at + 1], values[at + 1]) then 1 else 0;
  local isText = word in tables.textWords && given > 1 && !isLine(tokens[at + 1]) && isLine(tokens[at + 2]);
  local lines = if isText then countLines(tokens, at + 2, end) else 1;
  local taken = tables.takes[word] + kinds + flagValues + lines - 1;
  local flagValue = values[at + 1];
  local value =
    if word in tables.constants then tables.constants[word]
    else if isFlag then if flagValues < 1 then true else if flagValue in tables.booleans then tables.booleans[flagValue] else flagValue
    else if isText then join('\n', makeArray(lines, function(line) values[at + 2 + line]))
    else values[at + taken];
  {
    word: word,
    at: at,
    end: end,
    given: given,
    // True for an item whose name is missing, or a bare boolean or Line in its place.
    isUnnamed: given < 1 || tokens[at + 1] in tables.booleans || isLine(tokens[at + 1]),
    kinds: kinds,
    takes: taken,
    kind: if kinds > 0 then tokens[at + 1] else tables.defaultKind,
    key: values[at + 1],
    value: value,
  };

local clausesOf(tokens, values) =
  local end = length(tokens);
  local places = filter(function(place) tokens[place] in tables.takes, range(0, end - 1)) + [end];
  makeArray(length(places) - 1, function(place) clauseAt(tokens, values, places[place], places[place + 1]));

// True for a name that is meant as a kind: a bare word in another case or in short, or a kind in quotes.
local isMeantAsKind(token) =
  if isString(token) then isPascalCase(decode(token)) else std.asciiLower(token) in tables.kindNames;

// What is wrong with the order of tokens, the first mistake first; `at` is the token that it shows.
local mistakesIn(tokens, clauses) =
  local mistake(at, code) = [{ at: at, isSyntax: true, code: code }];
  local unexpected(at) =
    local isValue = isString(tokens[at]) || isLine(tokens[at]) || tokens[at] in tables.booleans;
    mistake(at, if isValue then 'unexpected-value' else 'unknown-word');
  local missing(owner, next) = [{ at: owner, isSyntax: true, code: 'missing-value', next: next }];
  local mistakesOf(clause) =
    local word = clause.word, given = clause.given, taken = clause.takes, owner = clause.at + clause.kinds;
    local next = owner + 1, isGiven = given > clause.kinds;
    local isNamed = word in tables.itemWords && tables.takes[word] > 0;
    // The first of the values that is a Line, where none can be.
    local lines = filter(
      function(place) isLine(tokens[place]),
      if word in tables.textWords && taken > 2 then [] else range(next, std.min(clause.at + taken, clause.end - 1))
    );
    local isText = word in tables.textWords;
    if clause.kinds > 0 && !std.member(tables.kinds, tokens[owner]) then mistake(owner, 'unknown-kind')
    else if isNamed && isGiven && tokens[next] in tables.booleans then missing(owner, next)
    else if isText && isGiven && isLine(tokens[next]) then missing(owner, next)
    else if !isText && length(lines) > 0 then unexpected(lines[0])
    else if given < taken then missing(owner, clause.end)
    else if given <= taken then []
    else if primitiveEquals(word, 'from') && clause.kinds < 1 && isMeantAsKind(tokens[next]) then mistake(next, 'unknown-kind')
    else unexpected(clause.at + taken + 1);
  local start = if length(clauses) > 0 then clauses[0].at else length(tokens);
  (if start > 0 then unexpected(0) else []) + join([], map(mistakesOf, clauses));

{ clausesOf: clausesOf, mistakesIn: mistakesIn }
