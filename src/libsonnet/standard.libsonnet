// What the language uses most of std. A local is cheaper to read and to call than a field of std.
local
  filter = std.filter,
  join = std.join,
  length = std.length,
  makeArray = std.makeArray,
  map = std.map,
  primitiveEquals = std.primitiveEquals,
  range = std.range,
  splitLimit = std.splitLimit,
  substr = std.substr;

{}
