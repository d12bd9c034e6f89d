local readings = {
  importSpec: specs.spec,
  clauses: specs.bareClauses,
  imageStreams: manifests.imageStreams,
  imageStreamImports: manifests.imageStreamImports,
};
local quickReadings = { importSpec: specs.quickSpec, clauses: specs.quickClauses };

local quickly(name, text) =
  local spaced = std.strReplace(std.strReplace(std.strReplace(text, '\n', ' '), '\r', ' '), '\t', ' ');
  if name in quickReadings && scanner.isPlain(spaced) then quickReadings[name](scanner.plainTokens(spaced)) else [];

local earliest(mistakes) =
  std.foldl(
    function(first, mistake) if std.length(first) > 0 && first[0].at <= mistake.at then first else [mistake],
    mistakes,
    []
  );

local thoroughly(name, text) =
  local scanned = scanner.scan(text), tokens = scanned.tokens, faults = scanned.faults;
  local found = clauses.clausesOf(tokens);
  local grouped = items.itemsOf(found);
  local reading = readings[name](grouped.loose, grouped.items, std.length(tokens));
  // Of two at one token the first counts: what a word cannot mean hides that it lacks its value.
  local early = earliest(reading.mistakes + clauses.mistakesIn(tokens, found));
  local isSound = std.length(early) < 1 && std.length(faults) < 1;
  local mistakes = if isSound && 'lateMistakes' in reading then earliest(reading.lateMistakes) else early;
  if std.length(mistakes) < 1 && std.length(faults) < 1 then { value: reading.value }
  else { 'error': report(tokens, scanned, mistakes) };

// What a text means to the function of that name, or the first mistake in it: { value } or { error }.
local attempt(name, text) =
  local quick = quickly(name, text);
  if std.length(quick) > 0 then { value: quick[0] } else thoroughly(name, text);

// The value of a text, or an error that shows the first mistake in it.
local valueOf(name, text) =
  local tried = attempt(name, aString(name, text));
  if 'value' in tried then tried.value
  else
    local mistake = tried['error'];
    local place = name + ':' + mistake.line + ':' + mistake.column;
    error place + ': error: ' + mistake.message + ' [' + mistake.code + ']. ' + mistake.hint;

local functionDoc(help) =
  { 'function': { args: [{ default: null, enums: null, name: 'text', type: 'string' }], help: help } };

{
  '#importSpec':: functionDoc('The ImageImportSpec that a text stands for, as a patch: `from quay.io/org/app:1.17 scheduled local`. A mistake in the text is an error with its line and column.'),
  importSpec(text): valueOf('importSpec', text),
  '#clauses':: functionDoc('The fields of an ImageImportSpec that clauses set, as a patch: `scheduled local`.'),
  clauses(text): valueOf('clauses', text),
  '#imageStreams':: functionDoc('The ImageStreams that a document stands for, one a `stream`, in an array. What an ImageStream cannot hold is an error.'),
  imageStreams(text): valueOf('imageStreams', text),
  '#imageStreamImports':: functionDoc('The ImageStreamImports that a document stands for, one a `stream`, in an array. What an ImageStreamImport cannot hold is an error.'),
  imageStreamImports(text): valueOf('imageStreamImports', text),

  // For what goes on after a mistake: `attempt('importSpec', text)` gives { value } or { error }.
  attempt:: attempt,
}
