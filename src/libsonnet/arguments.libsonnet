local isParameter = import 'isParameter.libsonnet';

// The checks of the withX functions' arguments. Each returns the value, or fails when the field that it sets is read.
local described = {
  array: 'an array',
  boolean: 'a boolean',
  'function': 'a function',
  'null': 'null',
  number: 'a number',
  object: 'an object',
  string: 'a string',
};

// An error such as `to.withName takes a string, not a number`.
local refuse(name, expected, value) =
  error name + ' takes ' + expected + ', not ' + described[std.type(value)];

{
  aString(name, value):
    if std.isString(value) then value else refuse(name, 'a string', value),

  aBoolean(name, value):
    if std.isBoolean(value) || (std.isString(value) && isParameter(value)) then value
    else refuse(name, 'a boolean', value),

  anInteger(name, value):
    if std.isNumber(value) && std.floor(value) >= value && std.abs(value) < 9007199254740992 then value
    else refuse(name, 'an integer', value),

  anObject(name, value):
    if std.isObject(value) then value else refuse(name, 'an object', value),

  anObjectOfStrings(name, value):
    if std.isObject(value) && std.length([0 for key in std.objectFields(value) if !std.isString(value[key])]) < 1
    then value
    else refuse(name, 'an object of strings', value),

  // A single object is a list of one.
  listOfObjects(name, value):
    if std.isArray(value) then value
    else if std.isObject(value) then [value]
    else refuse(name, 'an array or an object', value),

  // A single string is a list of one.
  listOfStrings(name, value):
    if std.isArray(value) then value
    else if std.isString(value) then [value]
    else refuse(name, 'an array or a string', value),
}
