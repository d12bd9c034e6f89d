local arguments = import 'arguments.libsonnet';
local docs = import 'docs.libsonnet';
local language = import 'language.libsonnet';
local quick = import 'quick.libsonnet';

// Compiles a text for the function of a name. Returns { value }, or { error } with the first mistake. An engine loads the file
// of each way only for a text that needs it.
local attempt(name, text) =
  local sound = quick(name, text);
  if std.length(sound) > 0 then { value: sound[0] } else language(name, text);

// The value of a text. A mistake is an error such as
// `importSpec:1:12: error: Unknown word 'schedled' [unknown-word]. Did you mean 'scheduled'?`.
local valueOf(name, text) =
  local tried = attempt(name, arguments.aString(name, text));
  if 'value' in tried then tried.value
  else
    local found = tried['error'];
    local position = name + ':' + found.line + ':' + found.column;
    error position + ': error: ' + found.message + ' [' + found.code + ']. ' + found.hint;

// The functions of the library that take a text of the language.
{
  '#importSpec':: docs.importSpec,
  importSpec(text): valueOf('importSpec', text),
  '#clauses':: docs.clauses,
  clauses(text): valueOf('clauses', text),
  '#imageStreams':: docs.imageStreams,
  imageStreams(text): valueOf('imageStreams', text),
  '#imageStreamImports':: docs.imageStreamImports,
  imageStreamImports(text): valueOf('imageStreamImports', text),
  '#manifests':: docs.manifests,
  manifests(text): valueOf('manifests', text),

  // Returns { value } or { error } and never fails: `attempt('importSpec', text)`.
  attempt(name, text):: attempt(name, arguments.aString(name, text)),
}
