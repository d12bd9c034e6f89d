local isParameter = import 'isParameter.libsonnet';

local described = {
  array: 'an array',
  boolean: 'a boolean',
  'function': 'a function',
  'null': 'null',
  number: 'a number',
  object: 'an object',
  string: 'a string',
};

// Makes the check of an argument by its name and value. It returns the value, or fails when the field that it sets is
// read, with an error such as `to.withName takes a string, not a number`.
local check(isValid, expected) = function(name, value)
  if isValid(value) then value else error name + ' takes ' + expected + ', not ' + described[std.type(value)];

local isInteger(value) = std.isNumber(value) && std.floor(value) >= value && std.abs(value) < 9007199254740992;

local isObjectOfStrings(value) =
  std.isObject(value) && std.length([0 for key in std.objectFields(value) if !std.isString(value[key])]) < 1;

// A single item is a list of one.
local checkList(isItem, expected) =
  local ofList = check(std.isArray, expected);
  function(name, value) if isItem(value) then [value] else ofList(name, value);

{
  aString: check(std.isString, 'a string'),
  aBoolean: check(function(value) std.isBoolean(value) || (std.isString(value) && isParameter(value)), 'a boolean'),
  anInteger: check(isInteger, 'an integer'),
  anObject: check(std.isObject, 'an object'),
  anObjectOfStrings: check(isObjectOfStrings, 'an object of strings'),
  listOfObjects: checkList(std.isObject, 'an array or an object'),
  listOfStrings: checkList(std.isString, 'an array or a string'),
}
