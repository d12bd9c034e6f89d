local filter = std.filter, length = std.length, primitiveEquals = std.primitiveEquals, substr = std.substr;

local isNameCharacter(character) =
  (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z')
  || (character >= '0' && character <= '9') || primitiveEquals(character, '_');

// True for a text that is one parameter of a Template: `${{NAME}}`.
function(text)
  length(text) > 5 && primitiveEquals(substr(text, 0, 3), '${{')
  && primitiveEquals(substr(text, length(text) - 2, 2), '}}')
  && length(filter(isNameCharacter, std.stringChars(text))) + 5 >= length(text)
