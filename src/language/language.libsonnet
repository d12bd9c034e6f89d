local readings = {
  importSpec: specOf,
  clauses: bareClausesOf,
  imageStreams: documentOf(imageStreamOf),
  imageStreamImports: documentOf(imageStreamImportOf),
};

// What a text stands for to the function of that name, or its first mistake: { value } or { error }.
local parse(name, text) =
  local scanned = scan(text);
  local tokens = scanned.tokens;
  local clauses = clausesOf(tokens);
  local grouped = itemsOf(clauses);
  local reading = readings[name](grouped.loose, grouped.items, std.length(tokens));
  local syntax = syntaxMistakes(tokens, clauses);
  local early = earliest(reading.mistakes + syntax);
  local mistakes =
    if std.length(early) < 1 && std.length(scanned.faults) < 1 && 'lateMistakes' in reading
    then earliest(reading.lateMistakes) else early;
  if std.length(mistakes) < 1 && std.length(scanned.faults) < 1 then { value: reading.value }
  else { 'error': report(tokens, scanned, mistakes) };

// The value of a text, or an error that shows its first mistake.
local valueOf(name, text) =
  local parsed = parse(name, aString(name, text));
  if 'value' in parsed then parsed.value
  else
    local mistake = parsed['error'];
    error '%s:%d:%d: error: %s [%s]. %s' % [name, mistake.line, mistake.column, mistake.message, mistake.code, mistake.hint];

local language = {
  local functionOf(help) = { 'function': { args: [{ default: null, enums: null, name: 'text', type: 'string' }], help: help } },

  '#importSpec':: functionOf('The ImageImportSpec that a text stands for, as a patch: `from quay.io/org/app:1.17 scheduled local`. A mistake in the text is an error with its line and column.'),
  importSpec(text): valueOf('importSpec', text),
  '#clauses':: functionOf('The fields of an ImageImportSpec that clauses set, as a patch: `scheduled local`.'),
  clauses(text): valueOf('clauses', text),
  '#imageStreams':: functionOf('The ImageStreams that a document stands for, one a `stream`, in an array. What an ImageStream cannot hold is an error.'),
  imageStreams(text): valueOf('imageStreams', text),
  '#imageStreamImports':: functionOf('The ImageStreamImports that a document stands for, one a `stream`, in an array. What an ImageStreamImport cannot hold is an error.'),
  imageStreamImports(text): valueOf('imageStreamImports', text),

  // For tools that go on after a mistake: `parse('importSpec', text)` gives { value } or { error }.
  parse:: parse,
};

{}
