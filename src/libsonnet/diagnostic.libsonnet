local arrays = import 'arrays.libsonnet';
local messages = import 'messages.libsonnet';
local nearest = import 'nearest.libsonnet';
local scanner = import 'scanner.libsonnet';
local tables = import 'tables.libsonnet';

local filter = std.filter, join = std.join, length = std.length, map = std.map, primitiveEquals = std.primitiveEquals;
local splitLimit = std.splitLimit, substr = std.substr;

// Fills in the blanks of a message or hint.
local fill(template, blanks) =
  local parts = splitLimit(template, '{', -1);
  local fillFirst(part) =
    local pieces = splitLimit(part, '}', 1);
    blanks[pieces[0]] + pieces[1];
  parts[0] + join('', map(fillFirst, arrays.slice(parts, 1, length(parts))));

local excerpt(text) =
  if length(text) > messages.maxExcerpt then substr(text, 0, messages.maxExcerpt) + '…' else text;

// Names a character: `'{'`, `U+0007` or `U+00A0 (no-break space)`. An escape is repeated: `'\ude00'`.
local characterName(text) =
  if length(text) > 1 || (text > ' ' && text <= '~') then "'" + text + "'"
  else 'U+%04X' % std.codepoint(text) + if text in messages.otherSpaces then ' (' + messages.otherSpaces[text] + ')' else '';

// The word or kind that an unknown one may be a misspelling of, in a list of one; an empty list if there is none.
local nearOf(code, text) =
  local kind = std.asciiLower(text);
  if primitiveEquals(code, 'unknown-word') then nearest(text, messages.words + std.objectFields(tables.booleans))
  else if !primitiveEquals(code, 'unknown-kind') then []
  else if kind in messages.kindsByName then [messages.kindsByName[kind]]
  else nearest(text, tables.kinds);

// The hint for an unknown word that is written as in another language, in a list of one; an empty list if it is not.
local foreignHint(word) =
  local contains(mark) = length(splitLimit(word, mark, 1)) > 1;
  local last = substr(word, length(word) - 1, 1);
  if word in messages.fieldHints then [messages.fieldHints[word]]
  else if primitiveEquals(substr(word, 0, 2), '//') then [messages.foreignHints.comment]
  else if contains("'") then [messages.foreignHints.quote]
  else if contains('=') then [messages.foreignHints.equals]
  else if last in { ';': true, ',': true } then [fill(messages.foreignHints.mark, { mark: last })]
  else [];

// The hints for mistakes whose cause is known, by code: each in a list of one, or an empty list for an unknown cause.
local knownHints = {
  'missing-value'(text, owner):
    local paths = tables.contexts.spec.paths;
    local isConstantOfOwner =
      text in tables.constants && owner in paths && text in paths && primitiveEquals(paths[text], paths[owner]);
    if text in tables.booleans then [if primitiveEquals(owner, 'import') then messages.hints.dryRun else messages.hints.name]
    else if isConstantOfOwner then [messages.hints.constant]
    else if text in tables.valuesTaken then [messages.hints.word]
    else [],
  'unexpected-value'(text, owner):
    if text in { '"true"': true, '"false"': true } then [messages.hints.boolean]
    else if primitiveEquals(text, '|') then [messages.hints.lines]
    else [],
  'unknown-word'(text, owner):
    if std.member(tables.kinds, text) then [messages.hints.kind] else foreignHint(text),
};

local hintOf(code, text, owner, near) =
  if length(near) > 0 then messages.hints.near
  else ((if code in knownHints then knownHints[code](text, owner) else []) + [messages.messages[code].hint])[0];

// Says why a word is not allowed in a context, and where it is, by the rules of src/language/misplaced.ts.
local reasonOf(contextName, word) =
  local isAllowedIn(name) = word in tables.contexts[name].paths;
  local reason =
    if primitiveEquals(contextName, 'stream') && primitiveEquals(word, 'local') then 'local'
    else if primitiveEquals(contextName, 'import') && std.member(messages.pairWords, word) then 'dropped'
    else if contextName in tables.memberContexts && isAllowedIn(tables.memberContexts[contextName].each) then 'each'
    else 'places';
  local names = map(function(name) messages.contexts[name].name, filter(isAllowedIn, messages.contextOrder));
  fill(messages.wordReasons[reason], { text: word, places: join(', ', names) });

// The words that are expected at a token: those of the item before it, or those that a text begins with.
local expectedAt(tokens, token, rule) =
  local wordsIn(set) = filter(function(each) each in set, arrays.slice(tokens, 0, token));
  local heads = wordsIn(tables.itemWords), owners = wordsIn(tables.memberContexts);
  local head = heads[length(heads) - 1];
  local isInGroup = length(owners) > 0 || primitiveEquals(rule, 'document');
  local members = tables.memberContexts[if length(owners) > 0 then owners[length(owners) - 1] else 'stream'];
  local contextName =
    if length(heads) < 1 then []
    else if head in tables.memberContexts then [head]
    else if !isInGroup then if primitiveEquals(head, 'from') then ['spec'] else []
    else if head in members then [members[head]]
    else [];
  if length(contextName) < 1 then messages.expectedFirst[rule] else messages.contexts[contextName[0]].expected;

// The diagnostic of a text for a rule of the grammar: its first fault, or the first of its mistakes. A token with a fault
// in it hides a mistake in the order of the tokens that shows the token.
function(tokens, scanned, mistakes, rule)
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
  // A message shows only the bar of a Line.
  local shown(token) = if scanner.isLine(textAt(token)) then '|' else textAt(token);
  local text = if isFault then found.text else shown(if 'next' in found then found.next else found.token);
  local owner = if 'owner' in found then found.owner else if isFault then '' else textAt(found.token);
  local near = nearOf(code, text);
  local blanks = found {
    text: excerpt(text),
    character: characterName(text),
    owner: owner,
    near: near[0],
    words: expectedAt(tokens, found.token, rule),
    kinds: join(', ', tables.kinds),
    [if 'context' in found then 'reason']: reasonOf(found.context, text),
  };
  {
    code: code,
    line: position.line + 1,
    column: position.offset + 1,
    message: fill(messages.messages[code].message, blanks),
    hint: fill(hintOf(code, text, owner, near), blanks),
  }
