local items = import 'items.libsonnet';
local nearest = import 'nearest.libsonnet';
local tables = import 'tables.libsonnet';

local filter = std.filter, join = std.join, length = std.length, map = std.map, primitiveEquals = std.primitiveEquals, splitLimit = std.splitLimit, substr = std.substr;

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

// The hint for a word that is written as in another language, in a list of its own; empty for other words.
local foreignHints(word) =
  local holds(mark) = length(splitLimit(word, mark, 1)) > 1;
  local last = substr(word, length(word) - 1, 1);
  if word in tables.fieldHints then [tables.fieldHints[word]]
  else if primitiveEquals(substr(word, 0, 2), '//') then [tables.foreignHints.comment]
  else if holds("'") then [tables.foreignHints.quote]
  else if holds('=') then [tables.foreignHints.equals]
  else if primitiveEquals(last, ';') || primitiveEquals(last, ',') then [fill(tables.foreignHints.mark, { mark: last })]
  else [];

local missingValueHint(text, owner) =
  local paths = tables.contexts.spec.paths;
  local isConstant = text in tables.constants && owner in paths && text in paths && primitiveEquals(paths[text], paths[owner]);
  if text in tables.booleans then if primitiveEquals(owner, 'import') then tables.hints.dryRun else tables.hints.name
  else if !(text in tables.takes) then tables.messages['missing-value'].hint
  else if isConstant then tables.hints.constant
  else tables.hints.word;

local hintFor(code, text, owner, nearby) =
  if length(nearby) > 0 then tables.hints.near
  else if primitiveEquals(code, 'missing-value') then missingValueHint(text, owner)
  else if primitiveEquals(code, 'unexpected-value') && std.member(['"true"', '"false"'], text) then tables.hints.boolean
  else if primitiveEquals(code, 'unexpected-value') && primitiveEquals(text[0], '|') then tables.hints.lines
  else if !primitiveEquals(code, 'unknown-word') then tables.messages[code].hint
  else if std.member(tables.kinds, text) then tables.hints.kind
  else (foreignHints(text) + [tables.messages[code].hint])[0];

// The reason why a word is not allowed in a context, as src/language/misplaced.ts has it.
local reasonFor(context, word) =
  local eachOf = { stream: 'streamEach', 'import': 'importEach' };
  local isOfEach = context in eachOf && word in tables.contexts[eachOf[context]].paths;
  local reasons = tables.wordReasons;
  local reason =
    if primitiveEquals(context, 'stream') && primitiveEquals(word, 'local') then reasons['local']
    else if primitiveEquals(context, 'import') && std.member(tables.pairWords, word) then reasons.dropped
    else if isOfEach then reasons.each
    else reasons.places;
  local allowed = [tables.contexts[name].name for name in tables.contextOrder if word in tables.contexts[name].paths];
  fill(reason, { text: word, places: join(', ', allowed) });

// The words that fit at a token: those of the context of the item before it, or those that a text begins with.
local expectedAt(tokens, at, rule) =
  local places = std.range(0, at - 1);
  local heads = filter(function(place) tokens[place] in tables.itemWords, places);
  local owners = filter(function(place) tokens[place] in tables.memberContexts, places);
  local head = tokens[heads[length(heads) - 1]];
  local isSpec = length(owners) < 1 && !primitiveEquals(rule, 'document');
  local owner = if length(owners) > 0 then tokens[owners[length(owners) - 1]] else 'stream';
  local members = tables.memberContexts[owner];
  local context =
    if head in tables.memberContexts then [head]
    else if isSpec then if primitiveEquals(head, 'from') then ['spec'] else []
    else if head in members then [members[head]]
    else [];
  if length(heads) < 1 || length(context) < 1 then tables.expectedFirst[rule] else tables.contexts[context[0]].expected;

// The mistake that a text is refused for: the first of those in its characters and those in its tokens. A token with
// a fault in it hides a mistake in the order of words that shows the token.
function(tokens, scanned, mistakes, rule)
  local faults = scanned.faults;
  local shown(token) = if isLine(textAt(token)) then '|' else textAt(token);
  local textAt(token) = if token < length(tokens) then tokens[token] else '';
  local places = map(function(mistake) scanned.positionOf(mistake.at), mistakes);
  local isBefore(mistake, place, fault) =
    local end = place.offset + if 'isSyntax' in mistake then length(textAt(mistake.at)) - 1 else 0;
    place.line < fault.line || (place.line <= fault.line && end < fault.offset);
  local isFault = length(faults) > 0 && (length(mistakes) < 1 || !isBefore(mistakes[0], places[0], faults[0]));
  local found = if isFault then faults[0] else mistakes[0];
  local place = if isFault then found else places[0];
  // A message shows only the bar of a Line.
  local isLine(token) = token >= '|' && token < '}';
  local text = if 'text' in found then found.text else shown(if 'next' in found then found.next else found.at);
  local owner = if 'owner' in found then found.owner else textAt(found.at);
  local kind = std.asciiLower(text);
  local nearby =
    if primitiveEquals(found.code, 'unknown-word') then nearest(text, tables.words + ['true', 'false'])
    else if !primitiveEquals(found.code, 'unknown-kind') then []
    else if kind in tables.kindNames then [tables.kindNames[kind]]
    else nearest(text, tables.kinds);
  local blanks = found {
    text: excerpt(text),
    character: characterName(text),
    owner: owner,
    near: nearby[0],
    words: expectedAt(tokens, found.at, rule),
    kinds: join(', ', tables.kinds),
    [if 'context' in found then 'reason']: reasonFor(found.context, text),
  };
  {
    code: found.code,
    line: place.line + 1,
    column: place.offset + 1,
    message: fill(tables.messages[found.code].message, blanks),
    hint: fill(hintFor(found.code, text, owner, nearby), blanks),
  }
