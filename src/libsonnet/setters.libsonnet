// Makes the functions that set fields of one object. Each takes a field, the check of its value and the value, and returns
// a patch. `nest` makes a patch of the object a patch of the whole; `path` is that of the object in messages: `from.`.
local nameOf(path, field) = path + 'with' + std.asciiUpper(field[0]) + std.substr(field, 1, std.length(field));

{
  setting(path, nest): function(field, check, value) nest({ [field]: check(nameOf(path, field), value) }),

  // Adds to a list or a map, and does not set it.
  adding(path, nest): function(field, check, value) nest({ [field]+: check(nameOf(path, field) + 'Mixin', value) }),
}
