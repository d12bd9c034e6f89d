local tables = import 'tables.libsonnet';

local filter = std.filter, length = std.length, primitiveEquals = std.primitiveEquals, range = std.range;
local splitLimit = std.splitLimit, substr = std.substr;

// The rules of src/reference/imageReference.ts.

local isDigit(character) = character >= '0' && character <= '9';
local isLower(character) = isDigit(character) || (character >= 'a' && character <= 'z');
local isAlphanumeric(character) = isLower(character) || (character >= 'A' && character <= 'Z');
local isHex(character) =
  isDigit(character) || (character >= 'a' && character <= 'f') || (character >= 'A' && character <= 'F');

local every(holds, text) = length(filter(holds, std.stringChars(text))) >= length(text);

// True for runs of letters and digits with one separator between two of them, or a double one. Three in a row are wrong.
local isJoined(text, isLetterOrDigit, separators, doubles) =
  local isWrong(index) =
    !isLetterOrDigit(text[index]) && (
      index < 1 || index + 1 >= length(text) || !(text[index] in separators)
      || (!isLetterOrDigit(text[index + 1]) && !(substr(text, index, 2) in doubles))
      || substr(text, index, 3) in { ___: true }
    );
  length(text) > 0 && length(filter(isWrong, range(0, length(text) - 1))) < 1;

local isPlainPath(text) =
  isJoined(text, isLower, { '.': true, _: true, '/': true, '-': true }, { '--': true, __: true });

local isHost(text) =
  local parts = splitLimit(text, ':', 1);
  isJoined(parts[0], isAlphanumeric, { '.': true, '-': true }, { '--': true })
  && (length(parts) < 2 || (length(parts[1]) > 0 && every(isDigit, parts[1])));

local isPath(text) =
  local parts = splitLimit(text, '/', 1);
  isPlainPath(text) || (length(parts) > 1 && isHost(parts[0]) && isPlainPath(parts[1]));

local isTag(text) =
  local isTagCharacter(character) = isAlphanumeric(character) || character in { _: true, '.': true, '-': true };
  length(text) > 0 && length(text) <= tables.longestTag && every(isTagCharacter, text)
  && !(text[0] in { '.': true, '-': true });

local isDigest(text) =
  local parts = splitLimit(text, ':', 1);
  length(parts) > 1 && parts[0] in tables.digestLengths && every(isHex, parts[1])
  && primitiveEquals(length(parts[1]), tables.digestLengths[parts[0]]);

local tagOfImage(reference) =
  local parts = splitLimit(reference, '@', 1);
  local components = splitLimit(parts[0], '/', -1);
  local last = splitLimit(components[length(components) - 1], ':', 1);
  if length(last) < 2 then ''
  else
    local tag = last[1];
    local path = substr(parts[0], 0, length(parts[0]) - length(tag) - 1);
    // A name alone that contains a dot is a registry.
    local isRegistry =
      length(components) < 2 && (length(splitLimit(path, '.', 1)) > 1 || std.startsWith(path, 'localhost'));
    local isValid =
      isPath(path) && length(path) <= tables.longestPath && isTag(tag) && (length(parts) < 2 || isDigest(parts[1]));
    if isValid && !isRegistry then tag else '';

// The tag that a reference of a kind names; empty if it names none.
function(kind, reference)
  if primitiveEquals(kind, 'DockerImage') then tagOfImage(reference)
  else if primitiveEquals(kind, 'ImageStreamTag') then (splitLimit(reference, ':', -1) + [''])[1]
  else ''
