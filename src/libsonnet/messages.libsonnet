std.parseJson(|||
  {
    "words": [
      "stream",
      "import",
      "each",
      "from",
      "repository",
      "tag",
      "kind",
      "namespace",
      "uid",
      "apiVersion",
      "resourceVersion",
      "fieldPath",
      "to",
      "insecure",
      "scheduled",
      "importMode",
      "legacy",
      "preserveOriginal",
      "referencePolicy",
      "source",
      "local",
      "includeManifest",
      "reference",
      "annotation",
      "label",
      "lookupLocal",
      "dockerImageRepository",
      "dryRun"
    ],
    "pairWords": ["annotation", "label"],
    "kindsByName": {
      "dockerimage": "DockerImage",
      "imagestreamtag": "ImageStreamTag",
      "imagestreamimage": "ImageStreamImage",
      "docker": "DockerImage",
      "istag": "ImageStreamTag",
      "isimage": "ImageStreamImage"
    },
    "contextOrder": ["spec", "stream", "import", "streamEach", "importEach", "streamImage", "importImage", "tag", "repository"],
    "contexts": {
      "spec": {
        "name": "a spec",
        "expected": "to, scheduled, local, preserveOriginal, namespace, insecure, legacy, source, includeManifest"
      },
      "stream": {
        "name": "a stream",
        "expected": "from, tag, each, namespace, label, annotation, lookupLocal, dockerImageRepository"
      },
      "import": {"name": "an import", "expected": "from, repository, each, namespace, dryRun"},
      "streamEach": {
        "name": "'each' of a stream",
        "expected": "from, tag, scheduled, local, preserveOriginal, insecure, legacy, source, annotation"
      },
      "importEach": {
        "name": "'each' of an import",
        "expected": "from, repository, scheduled, local, preserveOriginal, insecure, legacy, source, includeManifest"
      },
      "streamImage": {
        "name": "an image of a stream",
        "expected": "from, tag, to, scheduled, local, preserveOriginal, namespace, insecure, legacy, source, reference, annotation"
      },
      "importImage": {
        "name": "an image of an import",
        "expected": "from, repository, to, scheduled, local, preserveOriginal, namespace, insecure, legacy, source, includeManifest"
      },
      "tag": {
        "name": "a tag",
        "expected": "from, tag, scheduled, local, preserveOriginal, insecure, legacy, source, reference, annotation"
      },
      "repository": {
        "name": "a repository",
        "expected": "from, repository, scheduled, local, preserveOriginal, namespace, insecure, legacy, source, includeManifest"
      }
    },
    "expectedFirst": {
      "spec": "from",
      "clauses": "to, scheduled, local, preserveOriginal, namespace, insecure, legacy, source, includeManifest",
      "document": "stream, import"
    },
    "otherSpaces": {
      "\u000b": "line tabulation",
      "\f": "form feed",
      "\u0085": "next line",
      "\u00a0": "no-break space",
      "\u1680": "Ogham space mark",
      "\u2000": "en quad",
      "\u2001": "em quad",
      "\u2002": "en space",
      "\u2003": "em space",
      "\u2004": "three-per-em space",
      "\u2005": "four-per-em space",
      "\u2006": "six-per-em space",
      "\u2007": "figure space",
      "\u2008": "punctuation space",
      "\u2009": "thin space",
      "\u200a": "hair space",
      "\u2028": "line separator",
      "\u2029": "paragraph separator",
      "\u202f": "narrow no-break space",
      "\u205f": "medium mathematical space",
      "\u3000": "ideographic space",
      "\ufeff": "byte order mark"
    },
    "maxExcerpt": 60,
    "messages": {
      "invalid-space": {"message": "{character} does not separate words", "hint": "Write a plain space instead, or remove it."},
      "invalid-character": {"message": "A word cannot contain {character}", "hint": "Put the whole value in double quotes."},
      "control-character": {
        "message": "A value cannot contain {character}",
        "hint": "Write it in double quotes as an escape of JSON: \\n, \\t or \\u0000."
      },
      "unterminated-string": {"message": "This string has no closing quote", "hint": "Close it on the line where it begins."},
      "invalid-escape": {
        "message": "'{text}' is not a JSON escape",
        "hint": "Write \\\\ for a backslash, or \\u and four hexadecimal digits for a character."
      },
      "lone-surrogate": {"message": "{character} is half of a surrogate pair", "hint": "Write the whole character."},
      "missing-space": {"message": "White space is missing here", "hint": "Put a space before it."},
      "unknown-word": {"message": "Unknown word '{text}'", "hint": "Words that fit here: {words}."},
      "unknown-kind": {
        "message": "Unknown kind '{text}'",
        "hint": "The kinds are {kinds}. Write any other after the name, for example: kind {text}"
      },
      "unexpected-value": {"message": "Unexpected value {text}", "hint": "Write the word that takes this value before it."},
      "missing-value": {"message": "'{owner}' needs a value", "hint": "Write it after '{owner}'."},
      "missing-from": {"message": "A spec begins with 'from'", "hint": "For example: from quay.io/org/app:1.0 to latest"},
      "missing-stream": {
        "message": "'{text}' is outside any stream or import",
        "hint": "Begin with 'stream' or 'import' and a name, for example: stream web"
      },
      "unexpected-item": {"message": "'{text}' is not allowed here: expected {expected}", "hint": "{reason}"},
      "misplaced-word": {"message": "'{text}' is not allowed in {owner}", "hint": "{reason}"},
      "duplicate-field": {"message": "{field} is set twice", "hint": "Keep one of the two."},
      "not-carried": {"message": "{owner} cannot hold {field}", "hint": "{other} can. Use one instead, or remove this."},
      "missing-tag": {
        "message": "An ImageStream needs a tag name for this image",
        "hint": "Name the tag with 'to', for example: to latest"
      },
      "second-repository": {
        "message": "An ImageStreamImport can hold only one repository",
        "hint": "Put the other one in a second 'import' of the same name."
      }
    },
    "hints": {
      "near": "Did you mean '{near}'?",
      "word": "'{text}' is a word of the language. To use it as a value, write \"{text}\".",
      "kind": "A kind goes between 'from' and the name.",
      "name": "To use it as a name, write \"{text}\".",
      "dryRun": "To use it as a name, write \"{text}\". For a dry run, write 'dryRun' after the name of the import.",
      "boolean": "Write true and false without quotes.",
      "lines": "Lines can only be the text of an annotation.",
      "constant": "Write '{text}' alone, without '{owner}' before it."
    },
    "foreignHints": {
      "comment": "A comment begins with '#'.",
      "quote": "Use double quotes.",
      "equals": "Write a space instead of '='.",
      "mark": "Remove the '{mark}': white space separates words."
    },
    "fieldHints": {
      "lookupPolicy": "Write 'lookupLocal'.",
      "importPolicy": "Write its fields as words: scheduled, insecure, preserveOriginal, legacy."
    },
    "itemReasons": {
      "spec": {"expected": "one spec", "reason": "A document begins with 'stream NAME' or 'import NAME'."},
      "clauses": {"expected": "clauses only", "reason": "A document begins with 'stream NAME' or 'import NAME'."},
      "specs": {"expected": "specs only", "reason": "A document begins with 'stream NAME' or 'import NAME'."},
      "streams": {"expected": "streams only", "reason": "Use 'manifests' for a document that has imports."},
      "imports": {"expected": "imports only", "reason": "Use 'manifests' for a document that has streams."},
      "each": {"expected": "an item", "reason": "'each' comes once, before the first item of its stream or import."},
      "tag": {"expected": "an image or a repository", "reason": "A tag belongs to a stream."},
      "repository": {"expected": "an image or a tag", "reason": "A repository belongs to an import."}
    },
    "wordReasons": {
      "places": "It is allowed in {places}.",
      "each": "Write it after 'each' to set it for all images, for example: each {text}",
      "local": "Write 'lookupLocal' for the stream itself, or 'each local' for its images.",
      "dropped": "The server drops the labels and annotations of an import. It is allowed in {places}."
    }
  }
|||)
