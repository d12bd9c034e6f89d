local tables = import 'tables.libsonnet';

local filter = std.filter, join = std.join, length = std.length, makeArray = std.makeArray, map = std.map;
local primitiveEquals = std.primitiveEquals, range = std.range, splitLimit = std.splitLimit, substr = std.substr;

// Cuts a text into lines and a line into tokens. A token is a part of the text as it is, with its quotes, and never
// crosses the end of a line. Plain lines are split at their spaces; only the others are read character by character.
// C++ Jsonnet copies the array for each item of a comprehension: long arrays are filtered and mapped.
local linesOf(text) =
  splitLimit(std.strReplace(std.strReplace(text, '\r\n', '\n'), '\r', '\n'), '\n', -1);

// True for a text of ASCII words and spaces. Any other character makes one of these lengths greater: the text as JSON,
// as UTF-8, or cut at that character.
local isPlain(text) =
  length('' + [text]) + length(std.encodeUTF8(text)) + length(splitLimit(text, '#', 1))
  + length(splitLimit(text, '{', 1)) + length(splitLimit(text, '}', 1)) + length(splitLimit(text, '|', 1))
  < 2 * length(text) + 9;

local endsInSpace(text) = length(text) > 0 && primitiveEquals(text[length(text) - 1], ' ');

local plainTokens(text) = filter(function(word) word > '', splitLimit(text, ' ', -1));

// The tokens of a line that is plain but for a comment, or for strings of plain characters between spaces.
// Returns them in a list of one, and an empty list for any other line.
local quickTokens(line) =
  local spaced = std.strReplace(line, '\t', ' ');
  local beforeComment = splitLimit(spaced, '#', 1)[0];
  // At even indexes the text between strings, at odd ones the text inside a string.
  local pieces = splitLimit(line, '"', -1), last = length(pieces) - 1;
  local between(index) =
    (if index < 1 then ' ' else '') + std.strReplace(pieces[index], '\t', ' ') + if index < last then '' else ' ';
  local tokensOf(index) = if index % 2 > 0 then ['"' + pieces[index] + '"'] else plainTokens(between(index));
  local isPlainString(text) = length('' + [text]) + length(std.encodeUTF8(text)) < 2 * length(text) + 5;
  local needsScanner(index) =
    if index % 2 > 0 then !isPlainString(pieces[index])
    else !isPlain(between(index)) || !endsInSpace(between(index)) || between(index) > '!';
  local indexes = range(0, last);
  if isPlain(beforeComment) && (length(beforeComment) >= length(spaced) || endsInSpace(' ' + beforeComment))
  then [plainTokens(beforeComment)]
  else if last % 2 < 1 && length(filter(needsScanner, indexes)) < 1
  then [join([], map(tokensOf, indexes))]
  else [];

// The class of a character. Comparisons come first: `in` takes time for each field of the object.
local classByCharacter = { '\t': 'tab', ' ': 'space', '"': 'quote', '#': 'hash', '\\': 'backslash', '|': 'bar' };
local classOf(character) =
  if (character > '#' && character < '\\') || (character > '\\' && character < '{') then 'word'
  else if character in classByCharacter then classByCharacter[character]
  else if character in tables.otherSpaces then 'other-space'
  else if character < ' ' || character in { '{': true, '}': true } then 'invalid'
  else if character <= '~' then 'word'
  else
    local code = std.codepoint(character);
    if code < 160 then 'invalid' else if code < 55296 || code > 57343 then 'word' else 'surrogate';
local classes = ['word', 'space', 'tab', 'quote', 'hash', 'backslash', 'bar', 'other-space', 'invalid', 'surrogate'];

// A map with a value for each key: that of `some` if it has one, else the same for all. Written out and read again, it is
// a map of constants: C++ Jsonnet evaluates a field of a comprehension or of a sum anew each time that it is read.
local mapOf(keys, most, some) = std.parseJson('' + ({ [key]: most for key in keys } + some));
local byClass(most, some={}) = mapOf(classes, most, some);

// A state machine reads a line. The state before a character and the class of the character give the state after it:
//
//     from "a\n" # c
//     srrrgoiexcgkll      start, rest, gap, open, inside, escape, escaped (x), close, comment (k), commented (l)
//     | a b               line, then restOfLine up to the end
//
// A quote right after a word, or anything but white space right after a string, is glued to it.
local spaces = { space: 'gap', tab: 'gap', 'other-space': 'gap' };
local afterGap = byClass('start', spaces { quote: 'open', hash: 'comment', bar: 'line' });
local inWord = byClass('rest', spaces { quote: 'gluedOpen' });
local inString = byClass('inside', { quote: 'close', backslash: 'escape' });
local afterBackslash = byClass('escaped');
local afterString = byClass('gluedStart', spaces { quote: 'gluedOpen', hash: 'comment' });
local inComment = byClass('commented');
local inLine = byClass('restOfLine');
local nextState = {
  gap: afterGap,
  start: inWord,
  gluedStart: inWord,
  rest: inWord,
  open: inString,
  gluedOpen: inString,
  inside: inString,
  escape: afterBackslash,
  escaped: inString,
  close: afterString,
  comment: inComment,
  commented: inComment,
  line: inLine,
  restOfLine: inLine,
};
local states = std.objectFields(nextState);
local flags(names) = mapOf(states, false, { [name]: true for name in names });
local beginsToken = flags(['start', 'gluedStart', 'open', 'gluedOpen', 'line']);
local endsToken = flags(['start', 'gluedStart', 'open', 'gluedOpen', 'line', 'gap', 'comment']);
local isInString = flags(['open', 'gluedOpen', 'inside', 'escape', 'escaped']);

// The code of the fault that a character may be, by the state after it and its class; empty for none.
local wordFaults = byClass('', { invalid: 'invalid-character', surrogate: 'lone-surrogate' });
local control = 'control-character';
local faultsByState = mapOf(states, byClass(''), {
  gap: byClass('', { 'other-space': 'invalid-space' }),
  start: wordFaults,
  rest: wordFaults,
  gluedStart: byClass('missing-space'),
  gluedOpen: byClass('missing-space'),
  inside: byClass('', { tab: control, 'other-space': control, invalid: control, surrogate: 'lone-surrogate' }),
  escape: byClass('invalid-escape'),
  restOfLine: byClass('', { 'other-space': control, invalid: control, surrogate: 'lone-surrogate' }),
});

local isHexDigit(character) =
  (character >= '0' && character <= '9') || (character >= 'a' && character <= 'f')
  || (character >= 'A' && character <= 'F');

// The digits of the \uXXXX at an offset; empty if there is none.
local digitsAt(line, offset) =
  local digits = substr(line, offset + 2, 4);
  if primitiveEquals(substr(line, offset, 2), '\\u')
     && length(filter(isHexDigit, std.stringChars(digits))) > 3 then digits else '';

// The second digits of \uD8.. to \uDB.., the first halves of surrogate pairs, and of \uDC.. to \uDF.., the second halves.
local highDigits = { '8': true, '9': true, a: true, b: true, A: true, B: true };
local lowDigits = { c: true, d: true, e: true, f: true, C: true, D: true, E: true, F: true };
local isHalf(digits, secondDigits) = digits > '' && digits[0] in { d: true, D: true } && digits[1] in secondDigits;

// The code of the fault in the escape at an offset; empty if it has none.
local escapeFaultAt(line, states, offset) =
  local digits = digitsAt(line, offset);
  local followsHigh =
    offset > 5 && primitiveEquals(states[offset - 6], 'escape') && isHalf(digitsAt(line, offset - 6), highDigits);
  // A backslash at the end of the line leaves its string open: that is the fault.
  if offset + 1 >= length(line) || line[offset + 1] in tables.simpleEscapes then ''
  else if digits < '0' then 'invalid-escape'
  else if isHalf(digits, highDigits) && !isHalf(digitsAt(line, offset + 6), lowDigits) then 'lone-surrogate'
  else if isHalf(digits, lowDigits) && !followsHigh then 'lone-surrogate'
  else '';

// True for a control character that a string or a Line cannot contain. A Line cannot contain those after DEL either.
local isControl(state, character) =
  character < ' '
  || (primitiveEquals(state, 'restOfLine') && character >= '\u007f' && character < ' ');

// The tokens of a line, the offset of each, and the first fault of the line in a list of one; an empty list for none.
local scanLine(line) =
  local end = length(line);
  local offsets = range(0, end - 1);
  local classes = makeArray(end, function(offset) classOf(line[offset]));
  local states = makeArray(
    end,
    function(offset) nextState[if offset > 0 then states[offset - 1] else 'gap'][classes[offset]]
  );
  // Forces the states from left to right. Otherwise one lazy state would recurse through all before it.
  local cuts = filter(function(offset) endsToken[states[offset]], offsets) + [end];
  local last = length(cuts) - 2;
  local begins = filter(function(index) beginsToken[states[cuts[index]]], range(0, last));
  local codeAt(offset) = faultsByState[states[offset]][classes[offset]];
  local faultAt(offset) =
    local code = codeAt(offset);
    if primitiveEquals(code, 'invalid-escape') then escapeFaultAt(line, states, offset)
    else if primitiveEquals(code, control) && !isControl(states[offset], line[offset]) then ''
    else code;
  local suspects = filter(function(offset) codeAt(offset) > '', offsets);
  local faulty = filter(function(offset) faultAt(offset) > '', suspects);
  local fault(offset, code) =
    local isEscape = primitiveEquals(states[offset], 'escape');
    local taken = if !isEscape then 1 else if digitsAt(line, offset) > '' then 6 else 2;
    [{ code: code, offset: offset, text: substr(line, offset, taken) }];
  {
    tokens: map(function(index) substr(line, cuts[index], cuts[index + 1] - cuts[index]), begins),
    offsetOf(token): cuts[begins[token]],
    faults:
      if last >= 0 && isInString[states[end - 1]] && (length(faulty) < 1 || faulty[0] > cuts[last])
      then fault(cuts[last], 'unterminated-string')
      else if length(faulty) > 0 then fault(faulty[0], faultAt(faulty[0]))
      else [],
  };

local isString(token) = token >= '"' && token < '#';
local isLine(token) = token >= '|' && token < '}';

// The text of a Line: what follows the bar, less one space.
local textOfLine(line) =
  local taken = if primitiveEquals(substr(line, 1, 1), ' ') then 2 else 1;
  substr(line, taken, length(line) - taken);

// Decodes a token. A string with a fault in it stays as it is written.
local decode(token) =
  if isString(token) then std.parseJson(token) else if isLine(token) then textOfLine(token) else token;
local decodeSound(token) = if isString(token) && length(scanLine(token).faults) > 0 then token else decode(token);

local scan(text) =
  local lines = linesOf(text), lastLine = length(lines) - 1;
  // C++ Jsonnet evaluates a field each time that it is read: arrays and locals keep what takes time.
  local scanned = map(
    function(line)
      local quick = quickTokens(line), slow = scanLine(line);
      if length(quick) > 0 then [quick[0], []] else [slow.tokens, slow.faults],
    lines
  );
  local tokensIn(line) = scanned[line][0], faultsIn(line) = scanned[line][1];
  local faulty = filter(function(line) length(faultsIn(line)) > 0, range(0, lastLine));
  local tokens = join([], map(function(line) line[0], scanned));
  {
    tokens: tokens,
    // The decoded tokens.
    values: map(if length(faulty) < 1 then decode else decodeSound, tokens),
    // The first mistake in the characters of the text, in a list of one.
    faults: if length(faulty) < 1 then [] else [faultsIn(faulty[0])[0] { line: faulty[0] }],
    // The line and offset of a token; for the index after the last token, those of the end of the text.
    positionOf(token):
      local tokensUpTo = makeArray(
        lastLine + 1,
        function(line) length(tokensIn(line)) + if line > 0 then tokensUpTo[line - 1] else 0
      );
      local line = length(filter(function(count) count <= token, tokensUpTo));
      local tokenInLine = token - if line > 0 then tokensUpTo[line - 1] else 0;
      if line > lastLine then { line: lastLine, offset: length(lines[lastLine]) }
      else { line: line, offset: scanLine(lines[line]).offsetOf(tokenInLine) },
  };

{ isPlain: isPlain, plainTokens: plainTokens, isString: isString, isLine: isLine, scan: scan, scanLine: scanLine }
