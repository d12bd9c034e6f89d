local items = import 'items.libsonnet';
local nearest = import 'nearest.libsonnet';
local tables = import 'tables.libsonnet';

local join = std.join, length = std.length, map = std.map, primitiveEquals = std.primitiveEquals, splitLimit = std.splitLimit, substr = std.substr;

// A wording with its blanks filled in.
local fill(template, blanks) =
  local parts = splitLimit(template, '{', -1);
  local fillFirst(part) =
    local pieces = splitLimit(part, '}', 1);
    blanks[pieces[0]] + pieces[1];
  parts[0] + join('', map(fillFirst, items.slice(parts, 1, length(parts))));

// `'{'`, `U+0007` or `U+00A0 (no-break space)`.
local characterName(text) =
  if length(text) > 1 || (text > ' ' && text <= '~') then "'" + text + "'"
  else 'U+%04X' % std.codepoint(text) + if text in tables.otherSpaces then ' (' + tables.otherSpaces[text] + ')' else '';

local excerpt(text) =
  if length(text) > tables.longestExcerpt then substr(text, 0, tables.longestExcerpt) + '…' else text;

local hintFor(code, text, owner, nearby) =
  local paths = tables.contexts.spec.paths;
  local isConstant = text in tables.constants && owner in paths && primitiveEquals(paths[text], paths[owner]);
  local likely = {
    'unknown-word': if std.member(tables.kinds, text) then [tables.hints.kind] else [],
    'unexpected-value': if std.member(['"true"', '"false"'], text) then [tables.hints.boolean] else [],
    'missing-value': if !(text in tables.takes) then [] else if isConstant then [tables.hints.constant] else [tables.hints.word],
  };
  if length(nearby) > 0 then tables.hints.near
  else if code in likely && length(likely[code]) > 0 then likely[code][0]
  else tables.messages[code].hint;

// The mistake that a text is refused for: the first of those in its characters and those in its tokens. A token with
// a fault in it hides a mistake in the order of words that shows the token.
function(tokens, scanned, mistakes)
  local faults = scanned.faults;
  local textAt(token) = if token < length(tokens) then tokens[token] else '';
  local places = map(function(mistake) scanned.positionOf(mistake.at), mistakes);
  local isBefore(mistake, place, fault) =
    local end = place.offset + if 'isSyntax' in mistake then length(textAt(mistake.at)) - 1 else 0;
    place.line < fault.line || (place.line <= fault.line && end < fault.offset);
  local isFault = length(faults) > 0 && (length(mistakes) < 1 || !isBefore(mistakes[0], places[0], faults[0]));
  local found = if isFault then faults[0] else mistakes[0];
  local place = if isFault then found else places[0];
  local text = if 'text' in found then found.text else textAt(if 'next' in found then found.next else found.at);
  local owner = if 'owner' in found then found.owner else textAt(found.at);
  local candidates = { 'unknown-word': tables.words + std.objectFields(tables.booleans), 'unknown-kind': tables.kinds };
  local nearby = if found.code in candidates then nearest(text, candidates[found.code]) else [];
  local blanks = found {
    text: excerpt(text),
    character: characterName(text),
    owner: owner,
    near: nearby[0],
    words: join(', ', tables.words),
    kinds: join(', ', tables.kinds),
    contexts: join(', ', [tables.contexts[name].name for name in tables.contextOrder if text in tables.contexts[name].paths]),
  };
  {
    code: found.code,
    line: place.line + 1,
    column: place.offset + 1,
    message: fill(tables.messages[found.code].message, blanks),
    hint: fill(hintFor(found.code, text, owner, nearby), blanks),
  }
