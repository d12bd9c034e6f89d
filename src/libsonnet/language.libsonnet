local clauses = import 'clauses.libsonnet';
local diagnostic = import 'diagnostic.libsonnet';
local documents = import 'documents.libsonnet';
local items = import 'items.libsonnet';
local scanner = import 'scanner.libsonnet';
local specs = import 'specs.libsonnet';

local length = std.length;

// The function of the library that each compiles texts for.
local compilers = documents { importSpec: specs.spec, clauses: specs.clauses };

// The rule of the grammar for the text of each; that of documents for the others.
local rules = { importSpec: 'spec', clauses: 'clauses' };

// The mistake at the earliest token, in a list of one. Of two at one token the first counts.
local earliest(mistakes) =
  std.foldl(
    function(first, mistake) if length(first) > 0 && first[0].token <= mistake.token then first else [mistake],
    mistakes,
    []
  );

// Compiles any text for the function of a name. Returns { value }, or { error } with the first mistake.
function(name, text)
  local scanned = scanner.scan(text), tokens = scanned.tokens, faults = scanned.faults;
  local found = clauses.clausesOf(tokens, scanned.values);
  local compiled = compilers[name](items.sourceOf(found), length(tokens));
  // A word that is not allowed hides that it lacks its value.
  local early = earliest(compiled.mistakes + clauses.mistakesIn(tokens, scanned.values, found));
  local isSound = length(early) < 1 && length(faults) < 1;
  local mistakes = if isSound && 'lateMistakes' in compiled then earliest(compiled.lateMistakes) else early;
  local rule = if name in rules then rules[name] else 'document';
  if length(mistakes) < 1 && length(faults) < 1 then { value: compiled.value }
  else { 'error': diagnostic(tokens, scanned, mistakes, rule) }
