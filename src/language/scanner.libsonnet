// The scanner: a text as lines, a line as tokens. A token is the stretch of the text that it is, quotes and all; none
// goes over the end of a line. C++ Jsonnet appends in comprehensions: long arrays are filtered and mapped.
local linesOf(text) =
  std.splitLimit(std.strReplace(std.strReplace(text, '\r\n', '\n'), '\r', '\n'), '\n', -1);

// True for a text of ASCII words and spaces. Whatever else there is in it makes one of these lengths greater: as JSON,
// as UTF-8, or cut at that character.
local isPlain(text) =
  std.length('' + [text]) + std.length(std.encodeUTF8(text)) + std.length(std.splitLimit(text, '#', 1))
  + std.length(std.splitLimit(text, '{', 1)) + std.length(std.splitLimit(text, '}', 1))
  < 2 * std.length(text) + 8;

local endsInSpace(text) = std.length(text) > 0 && std.primitiveEquals(text[std.length(text) - 1], ' ');

local plainTokens(text) = std.filter(function(word) word > '', std.splitLimit(text, ' ', -1));

local classByCharacter = {
  '\t': 'space',
  ' ': 'space',
  '"': 'quote',
  '#': 'hash',
  '\\': 'backslash',
  '{': 'invalid',
  '}': 'invalid',
} + { [character]: 'other space' for character in std.objectFields(otherSpaces) };

local classOf(character) =
  if character in classByCharacter then classByCharacter[character]
  else if character < ' ' then 'invalid'
  else if character <= '~' then 'word'
  else
    local code = std.codepoint(character);
    if code < 160 then 'invalid' else if code < 55296 || code > 57343 then 'word' else 'surrogate';

// What each class of character makes of the state that the character before it left.
local between = { space: 'gap', 'other space': 'gap', quote: 'open', hash: 'comment', otherwise: 'start' };
local inWord = { space: 'gap', 'other space': 'gap', quote: 'open', otherwise: 'rest' };
local inString = { quote: 'close', backslash: 'escape', otherwise: 'inside' };
local inComment = { otherwise: 'skipped' };
local transitions = {
  gap: between,
  start: inWord,
  rest: inWord,
  open: inString,
  inside: inString,
  escape: { otherwise: 'escaped' },
  escaped: inString,
  close: between,
  comment: inComment,
  skipped: inComment,
};
local beginnings = { start: true, open: true };
local boundaries = beginnings { gap: true, comment: true };
local unclosed = { open: true, inside: true, escape: true, escaped: true };

local isHexDigit(character) = (character >= '0' && character <= '9') || (character >= 'a' && character <= 'f');

// The digits of the \uXXXX at an offset, in lower case; empty if there is none.
local digitsAt(line, offset) =
  local digits = std.asciiLower(std.substr(line, offset + 2, 4));
  if std.primitiveEquals(std.substr(line, offset, 2), '\\u')
     && std.length(std.filter(isHexDigit, std.stringChars(digits))) > 3 then digits else '';

// What is wrong with the escape at an offset; empty if nothing is.
local escapeFault(line, states, offset) =
  local isHigh(digits) = digits >= 'd800' && digits < 'dc00';
  local isLow(digits) = digits >= 'dc00' && digits < 'e000';
  local digits = digitsAt(line, offset);
  local followsHigh =
    offset > 5 && std.primitiveEquals(states[offset - 6], 'escape') && isHigh(digitsAt(line, offset - 6));
  if digits < '0' then if line[offset + 1] in simpleEscapes then '' else 'invalid-escape'
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
};
local ordinary = { word: true };
local settled = { rest: true, inside: true, escaped: true, skipped: true };
local characterFault(line, classes, states, offset) =
  local state = states[offset], class = classes[offset];
  if class in ordinary && state in settled then ''
  else if state in beginnings && offset > 0 && !std.primitiveEquals(states[offset - 1], 'gap') then 'missing-space'
  else if std.primitiveEquals(state, 'escape') then
    if offset + 1 < std.length(line) then escapeFault(line, states, offset) else ''
  else if std.primitiveEquals(state, 'inside') && line[offset] < ' ' then 'control-character'
  else if state in faults && class in faults[state] then faults[state][class]
  else '';

// The tokens of a line with their offsets, and its first fault in a list of its own.
local scanLine(line) =
  local end = std.length(line);
  local offsets = std.range(0, end - 1);
  local classes = std.makeArray(end, function(offset) classOf(line[offset]));
  local states = std.makeArray(
    end,
    function(offset)
      local transition = transitions[if offset > 0 then states[offset - 1] else 'gap'];
      transition[if classes[offset] in transition then classes[offset] else 'otherwise']
  );
  // Takes the states in their order, so that none waits for a long row of others: all else comes after the cuts.
  local cuts = std.filter(function(offset) states[offset] in boundaries, offsets) + [end];
  local last = std.length(cuts) - 2;
  local begins = std.filter(function(cut) states[cuts[cut]] in beginnings, std.range(0, last));
  local isUnclosed = std.length(cuts) > 1 && states[end - 1] in unclosed;
  local faulty = std.filter(function(offset) characterFault(line, classes, states, offset) > '', offsets);
  local fault(offset, code) =
    local isEscape = std.primitiveEquals(line[offset], '\\');
    local length = if !isEscape then 1 else if digitsAt(line, offset) > '' then 6 else 2;
    [{ code: code, offset: offset, text: std.substr(line, offset, length) }];
  {
    tokens: std.map(function(cut) std.substr(line, cuts[cut], cuts[cut + 1] - cuts[cut]), begins),
    offsetOf(token): cuts[begins[token]],
    faults:
      if isUnclosed && (std.length(faulty) < 1 || faulty[0] > cuts[last]) then fault(cuts[last], 'unterminated-string')
      else if std.length(faulty) > 0 then fault(faulty[0], characterFault(line, classes, states, faulty[0]))
      else [],
  };

// The tokens of a line that needs no scanner: plain but for a comment, or for strings of plain characters with spaces
// about them. In a list of its own; empty for other lines.
local quickTokens(line) =
  local spaced = std.strReplace(line, '\t', ' ');
  local beforeComment = std.splitLimit(spaced, '#', 1)[0];
  local pieces = std.splitLimit(line, '"', -1), last = std.length(pieces) - 1;
  local between(place) =
    (if place < 1 then ' ' else '') + std.strReplace(pieces[place], '\t', ' ') + if place < last then '' else ' ';
  local tokensOf(place) = if place % 2 > 0 then ['"' + pieces[place] + '"'] else plainTokens(between(place));
  local isPlainString(text) = std.length('' + [text]) + std.length(std.encodeUTF8(text)) < 2 * std.length(text) + 5;
  local needsScanner(place) =
    if place % 2 > 0 then !isPlainString(pieces[place])
    else !isPlain(between(place)) || !endsInSpace(between(place)) || between(place) > '!';
  local places = std.range(0, last);
  if isPlain(beforeComment) && (std.length(beforeComment) >= std.length(spaced) || endsInSpace(' ' + beforeComment))
  then [plainTokens(beforeComment)]
  else if last % 2 < 1 && std.length(std.filter(needsScanner, places)) < 1
  then [std.join([], std.map(tokensOf, places))]
  else [];

local scan(text) =
  local lines = linesOf(text);
  local scanned = std.map(
    function(line)
      local quick = quickTokens(line), slow = scanLine(line);
      if std.length(quick) > 0 then [quick[0], []] else [slow.tokens, slow.faults],
    lines
  );
  local faulty = std.filter(function(line) std.length(scanned[line][1]) > 0, std.range(0, std.length(lines) - 1));
  {
    tokens: std.join([], std.map(function(each) each[0], scanned)),
    // The first mistake in the characters of the text, in a list of its own.
    faults: if std.length(faulty) < 1 then [] else [scanned[faulty[0]][1][0] { line: faulty[0] }],
    // The line and offset of a token; of the place after the last token, those of the end of the text.
    positionOf(token):
      local last = std.length(lines) - 1;
      local counts = std.makeArray(
        last + 1,
        function(line) std.length(scanned[line][0]) + if line > 0 then counts[line - 1] else 0
      );
      local line = std.length(std.filter(function(count) count <= token, counts));
      if line > last then { line: last, offset: std.length(lines[last]) }
      else { line: line, offset: scanLine(lines[line]).offsetOf(token - if line > 0 then counts[line - 1] else 0) },
  };

{ isPlain: isPlain, plainTokens: plainTokens, scan: scan, scanLine: scanLine }
