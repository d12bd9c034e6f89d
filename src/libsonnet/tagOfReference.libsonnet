local tables = import 'tables.libsonnet';

local filter = std.filter, length = std.length, primitiveEquals = std.primitiveEquals, range = std.range, splitLimit = std.splitLimit, substr = std.substr;

local isDigit(character) = character >= '0' && character <= '9';
local isLower(character) = isDigit(character) || (character >= 'a' && character <= 'z');
local isAlphanumeric(character) = isLower(character) || (character >= 'A' && character <= 'Z');
local isHex(character) =
  isDigit(character) || (character >= 'a' && character <= 'f') || (character >= 'A' && character <= 'F');

local every(holds, text) = length(filter(holds, std.stringChars(text))) >= length(text);

// Runs of what `isPlain` takes with single separators between them, or a double one.
local isJoined(text, isPlain, separators, doubles) =
  local isWrong(place) =
    !isPlain(text[place]) && (
      place < 1 || place + 1 >= length(text) || !(text[place] in separators)
      || (!isPlain(text[place + 1]) && !(substr(text, place, 2) in doubles))
      || substr(text, place, 3) in { ___: true }
    );
  length(text) > 0 && length(filter(isWrong, range(0, length(text) - 1))) < 1;

local isPath(text) =
  isJoined(text, isLower, { '.': true, _: true, '/': true, '-': true }, { '--': true, __: true });

local isHost(text) =
  local parts = splitLimit(text, ':', 1);
  isJoined(parts[0], isAlphanumeric, { '.': true, '-': true }, { '--': true })
  && (length(parts) < 2 || (length(parts[1]) > 0 && every(isDigit, parts[1])));

local isTag(text) =
  local isTagCharacter(character) = isAlphanumeric(character) || character in { _: true, '.': true, '-': true };
  length(text) > 0 && length(text) <= tables.longestTag && every(isTagCharacter, text)
  && !(text[0] in { '.': true, '-': true });

local isDigest(text) =
  local parts = splitLimit(text, ':', 1);
  length(parts) > 1 && parts[0] in tables.digestLengths && every(isHex, parts[1])
  && primitiveEquals(length(parts[1]), tables.digestLengths[parts[0]]);

// The tag of an image reference as src/reference/imageReference.ts finds it. Empty if it has none, or is no reference.
function(text)
  local parts = splitLimit(text, '@', 1);
  local components = splitLimit(parts[0], '/', -1);
  local last = splitLimit(components[length(components) - 1], ':', 1);
  if length(last) < 2 then ''
  else
    local path = substr(parts[0], 0, length(parts[0]) - length(last[1]) - 1);
    local rest = splitLimit(path, '/', 1);
    local isRegistry =
      length(rest) < 2 && (length(splitLimit(path, '.', 1)) > 1 || std.startsWith(path, 'localhost'));
    local isValid =
      (isPath(path) || (length(rest) > 1 && isHost(rest[0]) && isPath(rest[1])))
      && length(path) <= tables.longestPath && isTag(last[1]) && (length(parts) < 2 || isDigest(parts[1]));
    if isValid && !isRegistry then last[1] else ''
