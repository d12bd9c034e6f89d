local clauses = import 'clauses.libsonnet';
local diagnostic = import 'diagnostic.libsonnet';
local items = import 'items.libsonnet';
local manifests = import 'manifests.libsonnet';
local quickSpecs = import 'quickSpecs.libsonnet';
local scanner = import 'scanner.libsonnet';
local specs = import 'specs.libsonnet';

local length = std.length;

// The function of the library that each compiles texts for.
local compilers = manifests { importSpec: specs.spec, clauses: specs.clauses };
local quickCompilers = { importSpec: quickSpecs.spec, clauses: quickSpecs.clauses };

// The rule of the grammar for the text of each; that of documents for the others.
local rules = { importSpec: 'spec', clauses: 'clauses' };

// The value of a plain text in a list of one; an empty list for any other text.
local quickValue(name, text) =
  local spaced = std.strReplace(std.strReplace(std.strReplace(text, '\n', ' '), '\r', ' '), '\t', ' ');
  if name in quickCompilers && scanner.isPlain(spaced) then quickCompilers[name](scanner.plainTokens(spaced)) else [];

// The mistake at the earliest token, in a list of one. Of two at one token the first counts.
local earliest(mistakes) =
  std.foldl(
    function(first, mistake) if length(first) > 0 && first[0].token <= mistake.token then first else [mistake],
    mistakes,
    []
  );

local compile(name, text) =
  local scanned = scanner.scan(text), tokens = scanned.tokens, faults = scanned.faults;
  local found = clauses.clausesOf(tokens, scanned.values);
  local compiled = compilers[name](items.sourceOf(found), length(tokens));
  // A word that is not allowed hides that it lacks its value.
  local early = earliest(compiled.mistakes + clauses.mistakesIn(tokens, scanned.values, found));
  local isSound = length(early) < 1 && length(faults) < 1;
  local mistakes = if isSound && 'lateMistakes' in compiled then earliest(compiled.lateMistakes) else early;
  local rule = if name in rules then rules[name] else 'document';
  if length(mistakes) < 1 && length(faults) < 1 then { value: compiled.value }
  else { 'error': diagnostic(tokens, scanned, mistakes, rule) };

// Compiles a text for the function of a name. Returns { value }, or { error } with the first mistake.
local attempt(name, text) =
  local quick = quickValue(name, text);
  if length(quick) > 0 then { value: quick[0] } else compile(name, text);

// The value of a text. A mistake is an error such as
// `importSpec:1:12: error: Unknown word 'schedled' [unknown-word]. Did you mean 'scheduled'?`.
local valueOf(name, text) =
  local tried = attempt(name, text);
  if 'value' in tried then tried.value
  else
    local found = tried['error'];
    local position = name + ':' + found.line + ':' + found.column;
    error position + ': error: ' + found.message + ' [' + found.code + ']. ' + found.hint;

{ attempt: attempt, valueOf: valueOf }
