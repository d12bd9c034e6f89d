local length = std.length;

local isNameCharacter(character) =
  (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z')
  || (character >= '0' && character <= '9') || std.primitiveEquals(character, '_');

// True for a text that is one parameter of a Template: `${{NAME}}`.
function(text)
  local name = std.substr(text, 3, length(text) - 5);
  length(text) > 5 && std.primitiveEquals('${{' + name + '}}', text)
  && length(std.filter(isNameCharacter, std.stringChars(name))) >= length(name)
