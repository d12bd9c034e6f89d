local tables = import 'tables.libsonnet';

local filter = std.filter, join = std.join, length = std.length, makeArray = std.makeArray, map = std.map, primitiveEquals = std.primitiveEquals, range = std.range, splitLimit = std.splitLimit, substr = std.substr;

// The scanner: a text as lines, a line as tokens. A token is the stretch of the text that it is, quotes and all; none
// goes over the end of a line. C++ Jsonnet appends in comprehensions: long arrays are filtered and mapped.
local linesOf(text) =
  splitLimit(std.strReplace(std.strReplace(text, '\r\n', '\n'), '\r', '\n'), '\n', -1);

// True for a text of ASCII words and spaces. Whatever else there is in it makes one of these lengths greater: as JSON,
// as UTF-8, or cut at that character.
local isPlain(text) =
  length('' + [text]) + length(std.encodeUTF8(text)) + length(splitLimit(text, '#', 1))
  + length(splitLimit(text, '{', 1)) + length(splitLimit(text, '}', 1)) + length(splitLimit(text, '|', 1))
  < 2 * length(text) + 9;

local endsInSpace(text) = length(text) > 0 && primitiveEquals(text[length(text) - 1], ' ');

local plainTokens(text) = filter(function(word) word > '', splitLimit(text, ' ', -1));

local classByCharacter = {
  '\t': 'space',
  ' ': 'space',
  '"': 'quote',
  '#': 'hash',
  '\\': 'backslash',
  '{': 'invalid',
  '|': 'bar',
  '}': 'invalid',
} + { [character]: 'other space' for character in std.objectFields(tables.otherSpaces) };

local classOf(character) =
  if character in classByCharacter then classByCharacter[character]
  else if character < ' ' then 'invalid'
  else if character <= '~' then 'word'
  else
    local code = std.codepoint(character);
    if code < 160 then 'invalid' else if code < 55296 || code > 57343 then 'word' else 'surrogate';

// What each class of character makes of the state that the character before it left.
local afterString = { space: 'gap', 'other space': 'gap', quote: 'open', hash: 'comment', otherwise: 'start' };
local between = afterString { bar: 'line' };
local inWord = { space: 'gap', 'other space': 'gap', quote: 'open', otherwise: 'rest' };
local inString = { quote: 'close', backslash: 'escape', otherwise: 'inside' };
local inComment = { otherwise: 'skipped' };
local inLine = { otherwise: 'rest of line' };
local transitions = {
  gap: between,
  start: inWord,
  rest: inWord,
  open: inString,
  inside: inString,
  escape: { otherwise: 'escaped' },
  escaped: inString,
  close: afterString,
  comment: inComment,
  skipped: inComment,
  line: inLine,
  'rest of line': inLine,
};
local beginnings = { start: true, open: true, line: true };
local boundaries = beginnings { gap: true, comment: true };
local unclosed = { open: true, inside: true, escape: true, escaped: true };

local isHexDigit(character) = (character >= '0' && character <= '9') || (character >= 'a' && character <= 'f');

// The digits of the \uXXXX at an offset, in lower case; empty if there is none.
local digitsAt(line, offset) =
  local digits = std.asciiLower(substr(line, offset + 2, 4));
  if primitiveEquals(substr(line, offset, 2), '\\u')
     && length(filter(isHexDigit, std.stringChars(digits))) > 3 then digits else '';

// What is wrong with the escape at an offset; empty if nothing is.
local escapeFault(line, states, offset) =
  local isHigh(digits) = digits >= 'd800' && digits < 'dc00';
  local isLow(digits) = digits >= 'dc00' && digits < 'e000';
  local digits = digitsAt(line, offset);
  local followsHigh =
    offset > 5 && primitiveEquals(states[offset - 6], 'escape') && isHigh(digitsAt(line, offset - 6));
  if digits < '0' then if line[offset + 1] in tables.simpleEscapes then '' else 'invalid-escape'
  else if isHigh(digits) && !isLow(digitsAt(line, offset + 6)) || isLow(digits) && !followsHigh
  then 'lone-surrogate'
  else '';

// What is wrong with the character at an offset; empty if nothing is.
local inWordFaults = { invalid: 'invalid-character', surrogate: 'lone-surrogate' };
local faults = {
  gap: { 'other space': 'invalid-space' },
  start: inWordFaults,
  rest: inWordFaults,
  inside: { surrogate: 'lone-surrogate' },
  'rest of line': { surrogate: 'lone-surrogate' },
};
local ordinary = { word: true };
local settled = { rest: true, inside: true, escaped: true, skipped: true, 'rest of line': true };
local isControlInLine(character) =
  !primitiveEquals(character, '\t') && (character < ' ' || (character >= '\u007f' && character < '\u00a0'));
local characterFault(line, classes, states, offset) =
  local state = states[offset], class = classes[offset];
  if class in ordinary && state in settled then ''
  else if state in beginnings && offset > 0 && !primitiveEquals(states[offset - 1], 'gap') then 'missing-space'
  else if primitiveEquals(state, 'escape') then
    if offset + 1 < length(line) then escapeFault(line, states, offset) else ''
  else if primitiveEquals(state, 'inside') && line[offset] < ' ' then 'control-character'
  else if primitiveEquals(state, 'rest of line') && isControlInLine(line[offset]) then 'control-character'
  else if state in faults && class in faults[state] then faults[state][class]
  else '';

// The tokens of a line with their offsets, and its first fault in a list of its own.
local scanLine(line) =
  local end = length(line);
  local offsets = range(0, end - 1);
  local classes = makeArray(end, function(offset) classOf(line[offset]));
  local states = makeArray(
    end,
    function(offset)
      local transition = transitions[if offset > 0 then states[offset - 1] else 'gap'];
      transition[if classes[offset] in transition then classes[offset] else 'otherwise']
  );
  // Takes the states in their order, so that none waits for a long row of others: all else comes after the cuts.
  local cuts = filter(function(offset) states[offset] in boundaries, offsets) + [end];
  local last = length(cuts) - 2;
  local begins = filter(function(cut) states[cuts[cut]] in beginnings, range(0, last));
  local isUnclosed = length(cuts) > 1 && states[end - 1] in unclosed;
  local faulty = filter(function(offset) characterFault(line, classes, states, offset) > '', offsets);
  local fault(offset, code) =
    local isEscape = primitiveEquals(line[offset], '\\');
    local taken = if !isEscape then 1 else if digitsAt(line, offset) > '' then 6 else 2;
    [{ code: code, offset: offset, text: substr(line, offset, taken) }];
  {
    tokens: map(function(cut) substr(line, cuts[cut], cuts[cut + 1] - cuts[cut]), begins),
    offsetOf(token): cuts[begins[token]],
    faults:
      if isUnclosed && (length(faulty) < 1 || faulty[0] > cuts[last]) then fault(cuts[last], 'unterminated-string')
      else if length(faulty) > 0 then fault(faulty[0], characterFault(line, classes, states, faulty[0]))
      else [],
  };

// The tokens of a line that needs no scanner: plain but for a comment, or for strings of plain characters with spaces
// about them. In a list of its own; empty for other lines.
local quickTokens(line) =
  local spaced = std.strReplace(line, '\t', ' ');
  local beforeComment = splitLimit(spaced, '#', 1)[0];
  local pieces = splitLimit(line, '"', -1), last = length(pieces) - 1;
  local between(place) =
    (if place < 1 then ' ' else '') + std.strReplace(pieces[place], '\t', ' ') + if place < last then '' else ' ';
  local tokensOf(place) = if place % 2 > 0 then ['"' + pieces[place] + '"'] else plainTokens(between(place));
  local isPlainString(text) = length('' + [text]) + length(std.encodeUTF8(text)) < 2 * length(text) + 5;
  local needsScanner(place) =
    if place % 2 > 0 then !isPlainString(pieces[place])
    else !isPlain(between(place)) || !endsInSpace(between(place)) || between(place) > '!';
  local places = range(0, last);
  if isPlain(beforeComment) && (length(beforeComment) >= length(spaced) || endsInSpace(' ' + beforeComment))
  then [plainTokens(beforeComment)]
  else if last % 2 < 1 && length(filter(needsScanner, places)) < 1
  then [join([], map(tokensOf, places))]
  else [];

local scan(text) =
  local lines = linesOf(text);
  local scanned = map(
    function(line)
      local quick = quickTokens(line), slow = scanLine(line);
      if length(quick) > 0 then [quick[0], []] else [slow.tokens, slow.faults],
    lines
  );
  local faulty = filter(function(line) length(scanned[line][1]) > 0, range(0, length(lines) - 1));
  {
    tokens: join([], map(function(each) each[0], scanned)),
    // The first mistake in the characters of the text, in a list of its own.
    faults: if length(faulty) < 1 then [] else [scanned[faulty[0]][1][0] { line: faulty[0] }],
    // The line and offset of a token; of the place after the last token, those of the end of the text.
    positionOf(token):
      local last = length(lines) - 1;
      local counts = makeArray(
        last + 1,
        function(line) length(scanned[line][0]) + if line > 0 then counts[line - 1] else 0
      );
      local line = length(filter(function(count) count <= token, counts));
      if line > last then { line: last, offset: length(lines[last]) }
      else { line: line, offset: scanLine(lines[line]).offsetOf(token - if line > 0 then counts[line - 1] else 0) },
  };

{ isPlain: isPlain, plainTokens: plainTokens, scan: scan, scanLine: scanLine }
