local scanner = import 'scanner.libsonnet';
local tables = import 'tables.libsonnet';

local filter = std.filter, join = std.join, length = std.length, makeArray = std.makeArray, map = std.map, primitiveEquals = std.primitiveEquals, range = std.range;

// A word of the language is never a value, so that each begins a clause: the word and the values up to the next.
local isLetterOrDigit(character) =
  (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z')
  || (character >= '0' && character <= '9');

// True for a word that could be meant as a kind: letters and digits, the first a capital.
local isPascalCase(token) =
  token >= 'A' && token < '['
  && length(filter(isLetterOrDigit, std.stringChars(token))) >= length(token);

// The clause between two places of the tokens. Kinds and booleans it takes only where there are any.
local clauseAt(tokens, values, at, end) =
  local word = tokens[at], given = end - at - 1;
  local isKind(token) = isPascalCase(token) || (given > 1 && scanner.isString(token));
  local kinds = if given > 0 && primitiveEquals(word, 'from') && isKind(tokens[at + 1]) then 1 else 0;
  local booleansGiven = if given > 0 && word in tables.flags && tokens[at + 1] in tables.booleans then 1 else 0;
  local taken = tables.takes[word] + kinds + booleansGiven;
  local value =
    if word in tables.constants then tables.constants[word]
    else if word in tables.flags then booleansGiven < 1 || tables.booleans[tokens[at + 1]]
    else values[at + taken];
  {
    word: word,
    at: at,
    end: end,
    given: given,
    kinds: kinds,
    takes: taken,
    kind: if kinds > 0 then values[at + 1] else tables.defaultKind,
    key: values[at + 1],
    value: value,
  };

local clausesOf(tokens, values) =
  local end = length(tokens);
  local places = filter(function(place) tokens[place] in tables.takes, range(0, end - 1)) + [end];
  makeArray(length(places) - 1, function(place) clauseAt(tokens, values, places[place], places[place + 1]));

// What is wrong with the order of tokens, the first mistake first; `at` is the token that it shows.
local mistakesIn(tokens, clauses) =
  local unexpected(at) =
    local isValue = scanner.isString(tokens[at]) || tokens[at] in tables.booleans;
    [{ at: at, isSyntax: true, code: if isValue then 'unexpected-value' else 'unknown-word' }];
  local mistakesOf(clause) =
    local given = clause.given, taken = clause.takes, owner = clause.at + clause.kinds;
    if clause.kinds > 0 && !scanner.isString(tokens[owner]) && !std.member(tables.kinds, tokens[owner])
    then [{ at: owner, isSyntax: true, code: 'unknown-kind' }]
    else if given < taken then [{ at: owner, isSyntax: true, code: 'missing-value', next: clause.end }]
    else if given > taken then unexpected(clause.at + taken + 1)
    else [];
  local start = if length(clauses) > 0 then clauses[0].at else length(tokens);
  (if start > 0 then unexpected(0) else []) + join([], map(mistakesOf, clauses));

{ clausesOf: clausesOf, mistakesIn: mistakesIn }
