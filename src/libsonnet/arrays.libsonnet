// C++ Jsonnet cuts array[start:end] item by item, in Jsonnet.
local slice(array, start, end) =
  std.makeArray(std.max(0, end - start), function(index) array[start + index]);

local first(array) = slice(array, 0, std.min(1, std.length(array)));

{ slice: slice, first: first }
