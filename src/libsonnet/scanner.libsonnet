local lines = import 'lines.libsonnet';
local messages = import 'messages.libsonnet';
local tables = import 'tables.libsonnet';
local words = import 'words.libsonnet';

local filter = std.filter, join = std.join, length = std.length, makeArray = std.makeArray, map = std.map;
local primitiveEquals = std.primitiveEquals, range = std.range, splitLimit = std.splitLimit;
local strReplace = std.strReplace;

// Plain lines are split at their spaces and quotes; only the others are read character by character.
// C++ Jsonnet copies the array for each item of a comprehension: long arrays are filtered and mapped.

// The characters of a text from an index up to another. Go copies a text to cut a part out of it.
local part(text, start, end) =
  local characters = range(start, std.min(end, length(text)) - 1);
  if length(text) < 1000 || end - start > 50 then std.substr(text, start, end - start)
  else std.foldl(function(before, index) before + text[index], characters, '');

local replaceAll(text, parts, by) = std.foldl(function(text, part) strReplace(text, part, by), parts, text);

// A line with escapes is split at its quotes, too. Two characters that it does not have stand for escaped backslashes and
// quotes.
local escapedBackslash = '\u0001', escapedQuote = '\u0002';

local simpleEscapes = map(function(letter) '\\' + letter, std.objectFields(tables.simpleEscapes));
local highUnits = ['\\ud8', '\\ud9', '\\uda', '\\udb'], lowUnits = ['\\udc', '\\udd', '\\ude', '\\udf'];

// True if every escape of a text is one of JSON and every half of a surrogate pair has its other half. Whole texts are
// replaced, as that is native: all digits become zeros, the halves of pairs two control characters, and sound escapes spaces.
local hasSoundEscapes(text) =
  local high = '\u0001', low = '\u0002';
  local units = replaceAll(text, simpleEscapes, ' ');
  // Only digits may be capital.
  local isSmall = length(splitLimit(units, '\\', -1)) <= length(splitLimit(units, '\\u', -1));
  local halves = replaceAll(replaceAll(std.asciiLower(units), highUnits, high), lowUnits, low);
  local zeros = replaceAll(halves, std.stringChars('123456789abcdef'), '0');
  local rest = replaceAll(zeros, [high + '00' + low + '00', '\\u0000'], ' ');
  isSmall && length(filter(function(mark) words.contains(rest, mark), ['\\', high, low])) < 1;

local isSoundString(marked) =
  local text = strReplace(strReplace(marked, escapedBackslash, ' '), escapedQuote, ' ');
  // As JSON, the text has two characters for each backslash, and more for each control character.
  length('' + [text]) < length(text) + length(splitLimit(text, '\\', -1)) + 4
  && primitiveEquals(std.decodeUTF8(std.encodeUTF8(text)), text) && hasSoundEscapes(text);

local escapedTokens(line) =
  local marked = strReplace(strReplace(line, '\\\\', escapedBackslash), '\\"', escapedQuote);
  local unmarked(text) = strReplace(strReplace(text, escapedQuote, '\\"'), escapedBackslash, '\\\\');
  if !words.contains(line, '\\') || words.contains(line, escapedBackslash) || words.contains(line, escapedQuote) then []
  else map(function(tokens) map(unmarked, tokens), lines.tokensOf(splitLimit(marked, '"', -1), isSoundString));

// The class of a character. Comparisons come first: `in` takes time for each field of the object.
local classByCharacter = { '\t': 'tab', ' ': 'space', '"': 'quote', '#': 'hash', '\\': 'backslash', '|': 'bar' };
local classOf(character) =
  if (character > '#' && character < '\\') || (character > '\\' && character < '{') then 'word'
  else if character in classByCharacter then classByCharacter[character]
  else if character in messages.otherSpaces then 'other-space'
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

// The digits of the \uXXXX at an offset, as small letters; empty if there is none.
local unitAt(line, offset) =
  local digits = part(line, offset + 2, offset + 6);
  if offset + 5 < length(line) && primitiveEquals(line[offset], '\\') && primitiveEquals(line[offset + 1], 'u')
     && length(filter(isHexDigit, std.stringChars(digits))) > 3 then std.asciiLower(digits) else '';
local isHighUnit(unit) = unit >= 'd800' && unit < 'dc00';
local isLowUnit(unit) = unit >= 'dc00' && unit < 'e000';

// The code of the fault in the escape at an offset; empty if it has none.
local escapeFaultAt(line, states, offset) =
  local unit = unitAt(line, offset);
  local followsHigh =
    offset > 5 && primitiveEquals(states[offset - 6], 'escape') && isHighUnit(unitAt(line, offset - 6));
  // A backslash at the end of the line leaves its string open: that is the fault.
  if offset + 1 >= length(line) || line[offset + 1] in tables.simpleEscapes then ''
  else if unit < '0' then 'invalid-escape'
  else if isHighUnit(unit) && !isLowUnit(unitAt(line, offset + 6)) then 'lone-surrogate'
  else if isLowUnit(unit) && !followsHigh then 'lone-surrogate'
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
    local taken = if !isEscape then 1 else if unitAt(line, offset) > '' then 6 else 2;
    [{ code: code, offset: offset, text: part(line, offset, offset + taken) }];
  {
    tokens: map(function(index) part(line, cuts[index], cuts[index + 1]), begins),
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
  local taken = if primitiveEquals(std.substr(line, 1, 1), ' ') then 2 else 1;
  std.substr(line, taken, length(line) - taken);

// Decodes a token. A string with a fault in it stays as it is written.
local decode(token) =
  if isString(token) then std.parseJson(token) else if isLine(token) then textOfLine(token) else token;
local decodeSound(token) = if isString(token) && length(scanLine(token).faults) > 0 then token else decode(token);

local scan(text) =
  local all = lines.linesOf(text), lastLine = length(all) - 1;
  // C++ Jsonnet evaluates a field each time that it is read: arrays and locals keep what takes time.
  local scanned = map(
    function(line)
      local quick = lines.quickTokens(line), escaped = escapedTokens(line), slow = scanLine(line);
      if length(quick) > 0 then [quick[0], []]
      else if length(escaped) > 0 then [escaped[0], []]
      else [slow.tokens, slow.faults],
    all
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
      if line > lastLine then { line: lastLine, offset: length(all[lastLine]) }
      else { line: line, offset: scanLine(all[line]).offsetOf(tokenInLine) },
  };

{ isString: isString, isLine: isLine, scan: scan }
