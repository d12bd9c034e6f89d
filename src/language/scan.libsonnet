// The scanner: a text as lines, a line as tokens. A token is the stretch of the text that it is, quotes and all; none
// goes over the end of a line. Long arrays are filtered and mapped: C++ Jsonnet appends in comprehensions.
local indicesOf(array) = std.range(0, std.length(array) - 1);

local linesOf(text) =
  std.splitLimit(std.strReplace(std.strReplace(text, '\r\n', '\n'), '\r', '\n'), '\n', -1);

// True for a line of ASCII words and spaces. Whatever else there is in it makes one of these lengths greater: as JSON,
// as UTF-8, or cut at that character.
local isPlain(line) =
  std.length('' + [line]) + std.length(std.encodeUTF8(line)) + std.length(std.splitLimit(line, '#', 1))
  + std.length(std.splitLimit(line, '{', 1)) + std.length(std.splitLimit(line, '}', 1))
  < 2 * std.length(line) + 8;

local classes = {
  '\t': 'space',
  ' ': 'space',
  '"': 'quote',
  '#': 'hash',
  '\\': 'backslash',
  '{': 'invalid',
  '}': 'invalid',
} + { [character]: 'other space' for character in std.objectFields(otherSpaces) };

local classOf(character) =
  if character in classes then classes[character]
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
local unclosed = ['open', 'inside', 'escape', 'escaped'];

// The digits of the \uXXXX at an offset, in lower case; empty if there is none.
local digitsAt(line, offset) =
  local digits = std.asciiLower(std.substr(line, offset + 2, 4));
  local isDigit(character) = (character >= '0' && character <= '9') || (character >= 'a' && character <= 'f');
  local isEscape = std.substr(line, offset, 2) in { '\\u': true };
  if isEscape && std.length(std.filter(isDigit, std.stringChars(digits))) > 3 then digits else '';

// What is wrong with the escape at an offset; empty if nothing is.
local escapeFault(line, states, offset) =
  local isHigh(digits) = digits >= 'd800' && digits < 'dc00';
  local isLow(digits) = digits >= 'dc00' && digits < 'e000';
  local digits = digitsAt(line, offset);
  local followsHigh =
    offset > 5 && states[offset - 6] in { escape: true } && isHigh(digitsAt(line, offset - 6));
  if digits < '0' then if line[offset + 1] in simpleEscapes then '' else 'invalid-escape'
  else if isHigh(digits) && !isLow(digitsAt(line, offset + 6)) || isLow(digits) && !followsHigh
  then 'lone-surrogate' else '';

// What is wrong with the character at an offset; empty if nothing is.
local characterFault(line, states, offset) =
  local class = classOf(line[offset]);
  local isGlued = offset > 0 && !(states[offset - 1] in { gap: true });
  local word = { invalid: 'invalid-character', surrogate: 'lone-surrogate' };
  local faults = {
    gap: { 'other space': 'invalid-space' },
    start: word,
    rest: word,
    inside: { surrogate: 'lone-surrogate' } + (if line[offset] < ' ' then { [class]: 'control-character' } else {}),
  };
  local state = states[offset];
  if isGlued && state in { start: true, open: true } then 'missing-space'
  else if state in { escape: true } && offset + 1 < std.length(line) then escapeFault(line, states, offset)
  else if state in faults && class in faults[state] then faults[state][class]
  else '';

local textOfFault(line, offset) =
  std.substr(line, offset, if line[offset] < '\\' || line[offset] > '\\' then 1
  else if digitsAt(line, offset) < '0' then 2 else 6);

// The tokens of a line with their offsets, and its first fault in a list of its own.
local scanLine(line) =
  local states = std.makeArray(
    std.length(line),
    function(offset)
      local transition = transitions[if offset > 0 then states[offset - 1] else 'gap'];
      local class = classOf(line[offset]);
      transition[if class in transition then class else 'otherwise']
  );
  // In their order, so that no state waits for a long row of others.
  local boundaries = std.filter(
    function(offset) states[offset] in { gap: true, start: true, open: true, comment: true },
    indicesOf(line)
  ) + [std.length(line)];
  local begins = std.filter(
    function(place) place + 1 < std.length(boundaries) && states[boundaries[place]] in { start: true, open: true },
    indicesOf(boundaries)
  );
  local faulty = std.filter(function(offset) characterFault(line, states, offset) > '', indicesOf(line));
  local fault(offset, code) = [{ code: code, offset: offset, text: textOfFault(line, offset) }];
  local last = boundaries[std.length(boundaries) - 2];
  {
    local tokenAt(place) = std.substr(line, boundaries[place], boundaries[place + 1] - boundaries[place]),
    tokens: std.map(tokenAt, begins),
    offsetOf(token): boundaries[begins[token]],
    faults:
      if std.length(line) > 0 && std.member(unclosed, states[std.length(line) - 1])
         && (std.length(faulty) < 1 || faulty[0] > last)
      then fault(last, 'unterminated-string')
      else if std.length(faulty) > 0 then fault(faulty[0], characterFault(line, states, faulty[0]))
      else [],
  };

local scan(text) =
  local scanOrSplit(line) =
    local spaced = std.strReplace(line, '\t', ' ');
    if isPlain(spaced)
    then { tokens: std.filter(function(word) word > '', std.splitLimit(spaced, ' ', -1)), faults: [] }
    else scanLine(line);
  local lines = linesOf(text);
  local scans = std.map(scanOrSplit, lines);
  local faulty = std.filter(function(line) std.length(scans[line].faults) > 0, indicesOf(lines));
  {
    tokens: std.join([], std.map(function(each) each.tokens, scans)),
    faults: if std.length(faulty) > 0 then [scans[faulty[0]].faults[0] { line: faulty[0] }] else [],
    // The line and offset of a token; of the place after the last token, those of the end of the text.
    positionOf(token):
      local last = std.length(lines) - 1;
      local counts = std.makeArray(
        std.length(lines),
        function(line) std.length(scans[line].tokens) + if line > 0 then counts[line - 1] else 0
      );
      local line = std.length(std.filter(function(count) count <= token, counts));
      if line > last then { line: last, offset: std.length(lines[last]) }
      else
        local before = if line > 0 then counts[line - 1] else 0;
        { line: line, offset: scanLine(lines[line]).offsetOf(token - before) },
  };

{}
