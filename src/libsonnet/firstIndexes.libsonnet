local length = std.length;

// The first index of each text in an array, by the text. JSON makes it linear in every engine: of a key that occurs more
// than once in an object, the last value counts.
function(texts)
  local last = length(texts) - 1;
  local entry(index) =
    local text = '' + [texts[last - index]];
    std.substr(text, 1, length(text) - 2) + ':' + (last - index);
  std.parseJson('{' + std.join(',', std.makeArray(last + 1, entry)) + '}')
