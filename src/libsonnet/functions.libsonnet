// The functions of the library that take a text.
local valueOf(name, text) = language.valueOf(name, aString(name, text));

{
  '#importSpec':: functionDoc('text', 'string', 'The ImageImportSpec that a text stands for, as a patch: `from quay.io/org/app:1.17 scheduled local`. A mistake in the text is an error with its line and column.'),
  importSpec(text): valueOf('importSpec', text),
  '#clauses':: functionDoc('text', 'string', 'The fields of an ImageImportSpec that clauses set, as a patch: `scheduled local`.'),
  clauses(text): valueOf('clauses', text),
  '#imageStreams':: functionDoc('text', 'string', 'The ImageStreams that a document stands for, one a `stream`, in an array. What an ImageStream cannot hold is an error.'),
  imageStreams(text): valueOf('imageStreams', text),
  '#imageStreamImports':: functionDoc('text', 'string', 'The ImageStreamImports that a document stands for, one a `stream`, in an array. What an ImageStreamImport cannot hold is an error.'),
  imageStreamImports(text): valueOf('imageStreamImports', text),

  // For what goes on after a mistake: `attempt('importSpec', text)` gives { value } or { error }.
  attempt(name, text):: language.attempt(name, aString(name, text)),
}
