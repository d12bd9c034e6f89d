local join = std.join, length = std.length, makeArray = std.makeArray, substr = std.substr;

// C++ Jsonnet cuts array[start:end] item by item, in Jsonnet.
local slice(array, start, end) =
  makeArray(std.max(0, end - start), function(index) array[start + index]);

local first(array) = slice(array, 0, std.min(1, length(array)));

// The first index of each text in an array, by the text. JSON makes it linear in every engine: of a key that occurs more
// than once in an object, the last value counts.
local firstIndexes(texts) =
  local last = length(texts) - 1;
  local entry(index) =
    local text = '' + [texts[last - index]];
    substr(text, 1, length(text) - 2) + ':' + (last - index);
  std.parseJson('{' + join(',', makeArray(last + 1, entry)) + '}');

{ slice: slice, first: first, firstIndexes: firstIndexes }
