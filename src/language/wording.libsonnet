// A wording with its blanks filled in.
local fill(template, blanks) =
  local parts = std.splitLimit(template, '{', -1);
  local fillFirst(part) =
    local pieces = std.splitLimit(part, '}', 1);
    blanks[pieces[0]] + pieces[1];
  parts[0] + std.join('', std.map(fillFirst, slice(parts, 1, std.length(parts))));

// `'{'`, `U+0007` or `U+00A0 (no-break space)`.
local characterName(text) =
  if std.length(text) > 1 || (text > ' ' && text <= '~') then "'" + text + "'"
  else 'U+%04X' % std.codepoint(text) + if text in otherSpaces then ' (' + otherSpaces[text] + ')' else '';

// The mistake that a text is refused for: the first of what the scanner and the grammar found. A token with a fault in
// it hides what the grammar says of it.
local report(tokens, scanned, mistakes) =
  local isBefore(mistake, fault) =
    local position = scanned.positionOf(mistake.at);
    local offset = position.offset + if 'isSyntax' in mistake then std.length(tokens[mistake.at]) - 1 else 0;
    position.line < fault.line || (position.line <= fault.line && offset < fault.offset);
  local isFault =
    std.length(mistakes) < 1 || (std.length(scanned.faults) > 0 && !isBefore(mistakes[0], scanned.faults[0]));
  local found = if isFault then scanned.faults[0] else mistakes[0];
  local position = if isFault then found else scanned.positionOf(found.at);
  local textAt(token) = if token < std.length(tokens) then tokens[token] else '';
  local text = if 'text' in found then found.text else textAt(if 'next' in found then found.next else found.at);
  local paths = contexts.spec.paths;
  local owner = if 'owner' in found then found.owner else textAt(found.at);
  local near = {
    'unknown-word': nearest(text, words + ['true', 'false']),
    'unknown-kind': nearest(text, kinds),
  };
  local nearby = if found.code in near then near[found.code] else [];
  local blanks = found {
    text: if std.length(text) > longestExcerpt then std.substr(text, 0, longestExcerpt) + '…' else text,
    character: characterName(text),
    owner: owner,
    near: nearby[0],
    words: std.join(', ', words),
    kinds: std.join(', ', kinds),
    places: std.join(', ', [contexts[name].name for name in contextOrder if text in contexts[name].paths]),
  };
  local isConstant = text in constants && owner in paths && std.primitiveEquals(paths[text], paths[owner]);
  local hint =
    if std.length(nearby) > 0 then hints.near
    else if found.code in { 'unknown-word': true } && std.member(kinds, text) then hints.kind
    else if found.code in { 'unexpected-value': true } && text in { '"true"': true, '"false"': true } then hints.boolean
    else if found.code in { 'missing-value': true } && text in takes then if isConstant then hints.constant else hints.word
    else messages[found.code].hint;
  {
    code: found.code,
    line: position.line + 1,
    column: position.offset + 1,
    message: fill(messages[found.code].message, blanks),
    hint: fill(hint, blanks),
  };

{}
