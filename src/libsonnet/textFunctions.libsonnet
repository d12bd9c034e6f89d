local arguments = import 'arguments.libsonnet';
local docs = import 'docs.libsonnet';
local language = import 'language.libsonnet';

// The functions of the library that take a text of the language.
local valueOf(name, text) = language.valueOf(name, arguments.aString(name, text));

{
  '#importSpec':: docs.ofFunction('text', 'string', 'Returns the ImageImportSpec that a text describes, as a patch: `from quay.io/org/app:1.17 scheduled local`. A mistake in the text is an error with its line and column.'),
  importSpec(text): valueOf('importSpec', text),
  '#clauses':: docs.ofFunction('text', 'string', 'Returns the fields of an ImageImportSpec that clauses set, as a patch: `scheduled local`.'),
  clauses(text): valueOf('clauses', text),
  '#imageStreams':: docs.ofFunction('text', 'string', 'Returns the ImageStreams of a document in an array, one per `stream`. An `import` is an error.'),
  imageStreams(text): valueOf('imageStreams', text),
  '#imageStreamImports':: docs.ofFunction('text', 'string', 'Returns the ImageStreamImports of a document in an array, one per `import`. A `stream` is an error.'),
  imageStreamImports(text): valueOf('imageStreamImports', text),
  '#manifests':: docs.ofFunction('text', 'string', 'Returns the manifests of a document in an array, in its order: an ImageStream per `stream`, an ImageStreamImport per `import`.'),
  manifests(text): valueOf('manifests', text),

  // Returns { value } or { error } and never fails: `attempt('importSpec', text)`.
  attempt(name, text):: language.attempt(name, arguments.aString(name, text)),
}
