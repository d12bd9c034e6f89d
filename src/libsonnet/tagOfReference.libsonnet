local tables = import 'tables.libsonnet';

local filter = std.filter, length = std.length, primitiveEquals = std.primitiveEquals;
local splitLimit = std.splitLimit, strReplace = std.strReplace;

// The rules of src/reference/imageReference.ts.

local isDigit(character) = character >= '0' && character <= '9';
local isLower(character) = isDigit(character) || (character >= 'a' && character <= 'z');
local isAlphanumeric(character) = isLower(character) || (character >= 'A' && character <= 'Z');
local isHex(character) = isDigit(character) || (character >= 'a' && character <= 'f') || (character >= 'A' && character <= 'F');

// True for characters of a kind, at least one.
local every(holds, text) = length(text) > 0 && length(filter(holds, std.stringChars(text))) >= length(text);

// True for runs of letters and digits with one of some separators between two of them, or any number of hyphens.
local isJoined(holds, text, separators) =
  local asDots = std.foldl(function(text, separator) strReplace(text, separator, '.'), separators, text);
  local isWrong(run) = !every(holds, strReplace(run, '-', '')) || run[0] < '.' || run[length(run) - 1] < '.';
  length(filter(isWrong, splitLimit(asDots, '.', -1))) < 1;

local isPlainPath(text) = isJoined(isLower, text, ['__', '_', '/']);

local isHost(text) =
  local parts = splitLimit(text, ':', 1);
  isJoined(isAlphanumeric, parts[0], []) && (length(parts) < 2 || every(isDigit, parts[1]));

local isPath(text) =
  local parts = splitLimit(text, '/', 1);
  isPlainPath(text) || (length(parts) > 1 && isHost(parts[0]) && isPlainPath(parts[1]));

local isTag(text) =
  local isTagCharacter(character) = isAlphanumeric(character) || character in { _: true, '.': true, '-': true };
  every(isTagCharacter, text) && length(text) <= tables.longestTag && text[0] >= '0';

local isDigest(text) =
  local parts = splitLimit(text, ':', 1);
  length(parts) > 1 && parts[0] in tables.digestLengths && every(isHex, parts[1])
  && primitiveEquals(length(parts[1]), tables.digestLengths[parts[0]]);

local tagOfImage(reference) =
  local parts = splitLimit(reference, '@', 1);
  local components = splitLimit(parts[0], '/', -1);
  local last = splitLimit(components[length(components) - 1], ':', 1), tag = (last + [''])[1];
  local path = std.substr(parts[0], 0, length(parts[0]) - length(tag) - 1);
  // A name alone that contains a dot is a registry.
  local isRegistry = length(components) < 2 && (length(splitLimit(path, '.', 1)) > 1 || std.startsWith(path, 'localhost'));
  local isValid =
    isTag(tag) && isPath(path) && length(path) <= tables.longestPath && (length(parts) < 2 || isDigest(parts[1]));
  if isValid && !isRegistry then tag else '';

// The tag that a reference of a kind names; empty if it names none.
function(kind, reference)
  if primitiveEquals(kind, 'DockerImage') then tagOfImage(reference)
  else if primitiveEquals(kind, 'ImageStreamTag') then (splitLimit(reference, ':', -1) + [''])[1]
  else ''
