// A word of the language is never a value, so that each begins a clause: the word and the values up to the next.
local isString(token) = token >= '"' && token < '#';

local isLetterOrDigit(character) =
  (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z')
  || (character >= '0' && character <= '9');

// True for a word that could be meant as a kind: letters and digits, the first a capital.
local isPascalCase(token) =
  token >= 'A' && token < '['
  && std.length(std.filter(isLetterOrDigit, std.stringChars(token))) >= std.length(token);

// The text that a value stands for. A string that the scanner refuses stands for itself.
local decode(token) =
  if isString(token) && std.length(scanner.scanLine(token).faults) < 1 then std.parseJson(token) else token;

// The clause between two places of the tokens. Kinds and booleans it takes only where there are any.
local clauseAt(tokens, at, end) =
  local word = tokens[at], given = end - at - 1;
  local isKind(token) = isPascalCase(token) || (given > 1 && isString(token));
  local kinds = if given > 0 && std.primitiveEquals(word, 'from') && isKind(tokens[at + 1]) then 1 else 0;
  local booleansGiven = if given > 0 && word in flags && tokens[at + 1] in booleans then 1 else 0;
  local taken = takes[word] + kinds + booleansGiven;
  local value =
    if word in constants then constants[word]
    else if word in flags then booleansGiven < 1 || booleans[tokens[at + 1]]
    else decode(tokens[at + taken]);
  {
    word: word,
    at: at,
    end: end,
    given: given,
    kinds: kinds,
    takes: taken,
    kind: if kinds > 0 then decode(tokens[at + 1]) else defaultKind,
    key: decode(tokens[at + 1]),
    value: value,
  };

local clausesOf(tokens) =
  local end = std.length(tokens);
  local places = std.filter(function(place) tokens[place] in takes, std.range(0, end - 1)) + [end];
  std.makeArray(std.length(places) - 1, function(place) clauseAt(tokens, places[place], places[place + 1]));

// What is wrong with the order of tokens, the first mistake first; `at` is the token that it shows.
local mistakesIn(tokens, clauses) =
  local unexpected(at) =
    local isValue = isString(tokens[at]) || tokens[at] in booleans;
    [{ at: at, isSyntax: true, code: if isValue then 'unexpected-value' else 'unknown-word' }];
  local mistakesOf(clause) =
    local given = clause.given, taken = clause.takes, owner = clause.at + clause.kinds;
    if clause.kinds > 0 && !isString(tokens[owner]) && !std.member(kinds, tokens[owner])
    then [{ at: owner, isSyntax: true, code: 'unknown-kind' }]
    else if given < taken then [{ at: owner, isSyntax: true, code: 'missing-value', next: clause.end }]
    else if given > taken then unexpected(clause.at + taken + 1)
    else [];
  local start = if std.length(clauses) > 0 then clauses[0].at else std.length(tokens);
  (if start > 0 then unexpected(0) else []) + std.join([], std.map(mistakesOf, clauses));

{ clausesOf: clausesOf, mistakesIn: mistakesIn }
