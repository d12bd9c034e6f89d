local arrays = import 'arrays.libsonnet';
local nearest = import 'nearest.libsonnet';
local tables = import 'tables.libsonnet';

local join = std.join, length = std.length, map = std.map, primitiveEquals = std.primitiveEquals;
local splitLimit = std.splitLimit, substr = std.substr;

// Fills in the blanks of a message or hint.
local fill(template, blanks) =
  local parts = splitLimit(template, '{', -1);
  local fillFirst(part) =
    local pieces = splitLimit(part, '}', 1);
    blanks[pieces[0]] + pieces[1];
  parts[0] + join('', map(fillFirst, arrays.slice(parts, 1, length(parts))));

local excerpt(text) =
  if length(text) > tables.maxExcerpt then substr(text, 0, tables.maxExcerpt) + '…' else text;

// Names a character: `'{'`, `U+0007` or `U+00A0 (no-break space)`. An escape is repeated: `'\ude00'`.
local characterName(text) =
  if length(text) > 1 || (text > ' ' && text <= '~') then "'" + text + "'"
  else 'U+%04X' % std.codepoint(text) + if text in tables.otherSpaces then ' (' + tables.otherSpaces[text] + ')' else '';

// The words and kinds that an unknown one may be a misspelling of.
local candidatesByCode = {
  'unknown-word': tables.words + std.objectFields(tables.booleans),
  'unknown-kind': tables.kinds,
};

// The hint for a mistake whose cause is known, else that of its code.
local hintOf(code, text, owner, near) =
  local paths = tables.contexts.spec.paths;
  local isConstantOfOwner =
    text in tables.constants && owner in paths && primitiveEquals(paths[text], paths[owner]);
  if length(near) > 0 then tables.hints.near
  else if primitiveEquals(code, 'unknown-word') && std.member(tables.kinds, text) then tables.hints.kind
  else if primitiveEquals(code, 'unexpected-value') && text in { '"true"': true, '"false"': true } then tables.hints.boolean
  else if primitiveEquals(code, 'missing-value') && isConstantOfOwner then tables.hints.constant
  else if primitiveEquals(code, 'missing-value') && text in tables.valuesTaken then tables.hints.word
  else tables.messages[code].hint;

// The diagnostic of a text: its first fault, or the first of its mistakes. A token with a fault in it hides a mistake in
// the order of the tokens that shows the token.
function(tokens, scanned, mistakes)
  local faults = scanned.faults;
  local textAt(token) = if token < length(tokens) then tokens[token] else '';
  local positions = map(function(mistake) scanned.positionOf(mistake.token), mistakes);
  local isBefore(mistake, position, fault) =
    local end = position.offset + if 'isSyntax' in mistake then length(textAt(mistake.token)) - 1 else 0;
    position.line < fault.line || (position.line <= fault.line && end < fault.offset);
  local isFault = length(faults) > 0 && (length(mistakes) < 1 || !isBefore(mistakes[0], positions[0], faults[0]));
  local found = if isFault then faults[0] else mistakes[0];
  local position = if isFault then faults[0] else positions[0];
  local code = found.code;
  local text = if isFault then found.text else textAt(if 'next' in found then found.next else found.token);
  local owner = if 'owner' in found then found.owner else if isFault then '' else textAt(found.token);
  local near = if code in candidatesByCode then nearest(text, candidatesByCode[code]) else [];
  local contextNames = [
    tables.contexts[name].name
    for name in tables.contextOrder
    if text in tables.contexts[name].paths
  ];
  local blanks = found {
    text: excerpt(text),
    character: characterName(text),
    owner: owner,
    near: near[0],
    words: join(', ', tables.words),
    kinds: join(', ', tables.kinds),
    contexts: join(', ', contextNames),
  };
  {
    code: code,
    line: position.line + 1,
    column: position.offset + 1,
    message: fill(tables.messages[code].message, blanks),
    hint: fill(hintOf(code, text, owner, near), blanks),
  }
