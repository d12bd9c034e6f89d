// The argument checks of lib.libsonnet: each gives the value back, or fails when the field is read.
local described = {
  array: 'an array',
  boolean: 'a boolean',
  'function': 'a function',
  'null': 'null',
  number: 'a number',
  object: 'an object',
  string: 'a string',
};

local refuse(name, takes, value) =
  error name + ' takes ' + takes + ', not ' + described[std.type(value)];

local aString(name, value) =
  if std.isString(value) then value else refuse(name, 'a string', value);

local aBoolean(name, value) =
  if std.isBoolean(value) then value else refuse(name, 'a boolean', value);

local anInteger(name, value) =
  if std.isNumber(value) && std.floor(value) >= value && std.abs(value) < 9007199254740992 then value
  else refuse(name, 'an integer', value);

local anObject(name, value) =
  if std.isObject(value) then value else refuse(name, 'an object', value);

local strings(name, value) =
  if std.isObject(value) && std.length([0 for key in std.objectFields(value) if !std.isString(value[key])]) < 1
  then value
  else refuse(name, 'an object of strings', value);

local listOfObjects(name, value) =
  if std.isArray(value) then value
  else if std.isObject(value) then [value]
  else refuse(name, 'an array or an object', value);

local listOfStrings(name, value) =
  if std.isArray(value) then value
  else if std.isString(value) then [value]
  else refuse(name, 'an array or a string', value);

{}
