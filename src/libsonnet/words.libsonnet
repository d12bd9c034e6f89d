local length = std.length, splitLimit = std.splitLimit, strReplace = std.strReplace;

local contains(text, mark) = length(splitLimit(text, mark, 1)) > 1;

// True for a text of ASCII words and spaces. Any other character makes the text longer as JSON or as UTF-8, or is a mark.
// jrsonnet writes a DEL as it is.
local isPlain(text) =
  length('' + [text]) + length(std.encodeUTF8(text)) < 2 * length(text) + 5
  && !contains(text, '#') && !contains(text, '{') && !contains(text, '}') && !contains(text, '|')
  && !contains(text, '\u007f');

local split(text) = std.filter(function(word) word > '', splitLimit(text, ' ', -1));

// The words of a text that has nothing else, in a list of one; an empty list for any other text.
local wordsIn(text) =
  local spaced = strReplace(strReplace(strReplace(text, '\n', ' '), '\r', ' '), '\t', ' ');
  if isPlain(spaced) then [split(spaced)] else [];

{ contains: contains, isPlain: isPlain, split: split, wordsIn: wordsIn }
