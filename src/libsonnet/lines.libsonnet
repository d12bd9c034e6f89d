local words = import 'words.libsonnet';

local filter = std.filter, join = std.join, length = std.length, map = std.map, primitiveEquals = std.primitiveEquals;
local range = std.range, splitLimit = std.splitLimit, strReplace = std.strReplace;

// Cuts a text into lines, and a plain line into tokens, by splitting. A token is a part of the text as it is, with its
// quotes, and never crosses the end of a line. All other lines are left to scanner.libsonnet.
local linesOf(text) = splitLimit(strReplace(strReplace(text, '\r\n', '\n'), '\r', '\n'), '\n', -1);

// True for a text without escapes, control characters and halves of surrogate pairs.
local isPlainString(text) =
  length('' + [text]) < length(text) + 5 && primitiveEquals(std.decodeUTF8(std.encodeUTF8(text)), text);

// The tokens of a line that is cut at the quotes around its strings: words are at even indexes, the insides of strings at
// odd ones. Returns them in a list of one, and an empty list for words that are not plain and strings that are not sound.
local tokensOf(pieces, isSound) =
  local isInString(index) = index % 2 > 0;
  local isCommented(index) = !isInString(index) && words.contains(pieces[index], '#');
  local commented = filter(isCommented, range(0, length(pieces) - 1)), last = (commented + [length(pieces) - 1])[0];
  // A comment begins after white space or a string, and a word ends before a string.
  local outside(index) =
    local text = strReplace(splitLimit(pieces[index], '#', 1)[0], '\t', ' ');
    (if index < 1 then ' ' else '') + text
    + if index >= last && (text < ' ' || length(commented) < 1) then ' ' else '';
  local isSpaced(text) = text >= ' ' && text < '!' && primitiveEquals(text[length(text) - 1], ' ');
  local isUnsound(index) =
    if isInString(index) then !isSound(pieces[index]) else !isSpaced(outside(index)) || !words.isPlain(outside(index));
  local tokensAt(index) = if isInString(index) then ['"' + pieces[index] + '"'] else words.split(outside(index));
  local read = range(0, last);
  if isInString(last) || length(filter(isUnsound, read)) > 0 then [] else [join([], map(tokensAt, read))];

local quickTokens(line) =
  local spaced = strReplace(line, '\t', ' ');
  if words.isPlain(spaced) then [words.split(spaced)] else tokensOf(splitLimit(line, '"', -1), isPlainString);

// The tokens of a text whose lines are plain, in a list of one; an empty list for any other text.
local tokensIn(text) =
  local found = map(quickTokens, linesOf(text));
  if length(filter(function(tokens) length(tokens) < 1, found)) < 1 then [join([], join([], found))] else [];

{ linesOf: linesOf, tokensOf: tokensOf, quickTokens: quickTokens, tokensIn: tokensIn }
