local isDigit(character) = character >= '0' && character <= '9';
local isLower(character) = isDigit(character) || (character >= 'a' && character <= 'z');
local isAlphanumeric(character) = isLower(character) || (character >= 'A' && character <= 'Z');
local isHex(character) =
  isDigit(character) || (character >= 'a' && character <= 'f') || (character >= 'A' && character <= 'F');

local every(holds, text) = std.length(std.filter(holds, std.stringChars(text))) >= std.length(text);

// Runs of what `isPlain` takes with single separators between them, or a double one.
local isJoined(text, isPlain, separators, doubles) =
  local isWrong(place) =
    !isPlain(text[place]) && (
      place < 1 || place + 1 >= std.length(text) || !(text[place] in separators)
      || (!isPlain(text[place + 1]) && !(std.substr(text, place, 2) in doubles))
      || std.substr(text, place, 3) in { ___: true }
    );
  std.length(text) > 0 && std.length(std.filter(isWrong, std.range(0, std.length(text) - 1))) < 1;

local isPath(text) =
  isJoined(text, isLower, { '.': true, _: true, '/': true, '-': true }, { '--': true, __: true });

local isHost(text) =
  local parts = std.splitLimit(text, ':', 1);
  isJoined(parts[0], isAlphanumeric, { '.': true, '-': true }, { '--': true })
  && (std.length(parts) < 2 || (std.length(parts[1]) > 0 && every(isDigit, parts[1])));

local isTag(text) =
  local isTagCharacter(character) = isAlphanumeric(character) || character in { _: true, '.': true, '-': true };
  std.length(text) > 0 && std.length(text) < 129 && every(isTagCharacter, text)
  && !(text[0] in { '.': true, '-': true });

local isDigest(text) =
  local parts = std.splitLimit(text, ':', 1);
  local lengths = { sha256: 64, sha384: 96, sha512: 128 };
  std.length(parts) > 1 && parts[0] in lengths && every(isHex, parts[1])
  && std.primitiveEquals(std.length(parts[1]), lengths[parts[0]]);

// The tag of an image reference as src/reference/imageReference.ts finds it. Empty if it has none, or is no reference.
function(text)
  local parts = std.splitLimit(text, '@', 1);
  local components = std.splitLimit(parts[0], '/', -1);
  local last = std.splitLimit(components[std.length(components) - 1], ':', 1);
  if std.length(last) < 2 then ''
  else
    local path = std.substr(parts[0], 0, std.length(parts[0]) - std.length(last[1]) - 1);
    local rest = std.splitLimit(path, '/', 1);
    local isRegistry =
      std.length(rest) < 2 && (std.length(std.splitLimit(path, '.', 1)) > 1 || std.startsWith(path, 'localhost'));
    local isValid =
      (isPath(path) || (std.length(rest) > 1 && isHost(rest[0]) && isPath(rest[1])))
      && std.length(path) < 256 && isTag(last[1]) && (std.length(parts) < 2 || isDigest(parts[1]));
    if isValid && !isRegistry then last[1] else ''
