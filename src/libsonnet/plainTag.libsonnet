local length = std.length, splitLimit = std.splitLimit, strReplace = std.strReplace;

// The tag that a reference of a kind names. As tagOfReference, but empty for a reference that takes a closer look: only
// small letters and digits are plain, with one separator between two of them.
function(kind, reference)
  local parts = splitLimit(reference, ':', -1), tag = (parts + [''])[1];
  local dotted = std.foldl(function(text, mark) strReplace(text, mark, '.'), [':', '/', '-', '_'], reference);
  local isWord(character) = (character >= '0' && character <= '9') || (character >= 'a' && character <= 'z');
  local isWrong(run) = length(run) < 1 || length(std.filter(isWord, std.stringChars(run))) < length(run);
  // A name alone that contains a dot is a registry, and one with a port takes a closer look.
  local isRegistry =
    length(splitLimit(parts[0], '/', 1)) < 2
    && (length(splitLimit(parts[0], '.', 1)) > 1 || std.startsWith(reference, 'localhost'));
  if std.primitiveEquals(kind, 'ImageStreamTag') then tag
  else if !std.primitiveEquals(kind, 'DockerImage') || length(parts) > 2 || length(splitLimit(tag, '/', 1)) > 1
          || length(reference) > 128 || isRegistry || length(std.filter(isWrong, splitLimit(dotted, '.', -1))) > 0
  then ''
  else tag
