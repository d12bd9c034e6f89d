std.parseJson(|||
  {
    "apiVersion": "image.openshift.io/v1",
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
    "valuesTaken": {
      "stream": 1,
      "import": 1,
      "each": 0,
      "from": 1,
      "repository": 1,
      "tag": 1,
      "kind": 1,
      "namespace": 1,
      "uid": 1,
      "apiVersion": 1,
      "resourceVersion": 1,
      "fieldPath": 1,
      "to": 1,
      "insecure": 0,
      "scheduled": 0,
      "importMode": 1,
      "legacy": 0,
      "preserveOriginal": 0,
      "referencePolicy": 1,
      "source": 0,
      "local": 0,
      "includeManifest": 0,
      "reference": 0,
      "annotation": 2,
      "label": 2,
      "lookupLocal": 0,
      "dockerImageRepository": 1,
      "dryRun": 0
    },
    "itemWords": {"stream": true, "import": true, "each": true, "from": true, "repository": true, "tag": true},
    "flags": {"insecure": true, "scheduled": true, "includeManifest": true, "reference": true, "lookupLocal": true},
    "pairWords": ["annotation", "label"],
    "textWords": {"annotation": true},
    "constants": {
      "legacy": "Legacy",
      "preserveOriginal": "PreserveOriginal",
      "source": "Source",
      "local": "Local",
      "dryRun": false
    },
    "booleans": {"false": false, "true": true},
    "kinds": ["DockerImage", "ImageStreamTag", "ImageStreamImage"],
    "kindsByName": {
      "dockerimage": "DockerImage",
      "imagestreamtag": "ImageStreamTag",
      "imagestreamimage": "ImageStreamImage",
      "docker": "DockerImage",
      "istag": "ImageStreamTag",
      "isimage": "ImageStreamImage"
    },
    "defaultKind": "DockerImage",
    "contextOrder": ["spec", "stream", "import", "streamEach", "importEach", "streamImage", "importImage", "tag", "repository"],
    "contexts": {
      "spec": {
        "name": "a spec",
        "subject": "from.name",
        "kind": "from.kind",
        "paths": {
          "kind": "from.kind",
          "namespace": "from.namespace",
          "uid": "from.uid",
          "apiVersion": "from.apiVersion",
          "resourceVersion": "from.resourceVersion",
          "fieldPath": "from.fieldPath",
          "to": "to.name",
          "insecure": "importPolicy.insecure",
          "scheduled": "importPolicy.scheduled",
          "importMode": "importPolicy.importMode",
          "legacy": "importPolicy.importMode",
          "preserveOriginal": "importPolicy.importMode",
          "referencePolicy": "referencePolicy.type",
          "source": "referencePolicy.type",
          "local": "referencePolicy.type",
          "includeManifest": "includeManifest"
        },
        "expected": "to, scheduled, local, preserveOriginal, namespace, insecure, legacy, source, includeManifest"
      },
      "stream": {
        "name": "a stream",
        "subject": "metadata.name",
        "paths": {
          "namespace": "metadata.namespace",
          "label": "metadata.labels",
          "annotation": "metadata.annotations",
          "lookupLocal": "spec.lookupPolicy.local",
          "dockerImageRepository": "spec.dockerImageRepository"
        },
        "expected": "from, tag, each, namespace, label, annotation, lookupLocal, dockerImageRepository"
      },
      "import": {
        "name": "an import",
        "subject": "metadata.name",
        "paths": {"namespace": "metadata.namespace", "dryRun": "spec.import"},
        "expected": "from, repository, each, namespace, dryRun"
      },
      "streamEach": {
        "name": "'each' of a stream",
        "paths": {
          "insecure": "importPolicy.insecure",
          "scheduled": "importPolicy.scheduled",
          "importMode": "importPolicy.importMode",
          "legacy": "importPolicy.importMode",
          "preserveOriginal": "importPolicy.importMode",
          "referencePolicy": "referencePolicy.type",
          "source": "referencePolicy.type",
          "local": "referencePolicy.type",
          "annotation": "annotations"
        },
        "expected": "from, tag, scheduled, local, preserveOriginal, insecure, legacy, source, annotation"
      },
      "importEach": {
        "name": "'each' of an import",
        "paths": {
          "insecure": "importPolicy.insecure",
          "scheduled": "importPolicy.scheduled",
          "importMode": "importPolicy.importMode",
          "legacy": "importPolicy.importMode",
          "preserveOriginal": "importPolicy.importMode",
          "referencePolicy": "referencePolicy.type",
          "source": "referencePolicy.type",
          "local": "referencePolicy.type",
          "includeManifest": "includeManifest"
        },
        "expected": "from, repository, scheduled, local, preserveOriginal, insecure, legacy, source, includeManifest"
      },
      "streamImage": {
        "name": "an image of a stream",
        "subject": "from.name",
        "kind": "from.kind",
        "paths": {
          "kind": "from.kind",
          "namespace": "from.namespace",
          "uid": "from.uid",
          "apiVersion": "from.apiVersion",
          "resourceVersion": "from.resourceVersion",
          "fieldPath": "from.fieldPath",
          "to": "to.name",
          "insecure": "importPolicy.insecure",
          "scheduled": "importPolicy.scheduled",
          "importMode": "importPolicy.importMode",
          "legacy": "importPolicy.importMode",
          "preserveOriginal": "importPolicy.importMode",
          "referencePolicy": "referencePolicy.type",
          "source": "referencePolicy.type",
          "local": "referencePolicy.type",
          "reference": "reference",
          "annotation": "annotations"
        },
        "expected": "from, tag, to, scheduled, local, preserveOriginal, namespace, insecure, legacy, source, reference, annotation"
      },
      "importImage": {
        "name": "an image of an import",
        "subject": "from.name",
        "kind": "from.kind",
        "paths": {
          "kind": "from.kind",
          "namespace": "from.namespace",
          "uid": "from.uid",
          "apiVersion": "from.apiVersion",
          "resourceVersion": "from.resourceVersion",
          "fieldPath": "from.fieldPath",
          "to": "to.name",
          "insecure": "importPolicy.insecure",
          "scheduled": "importPolicy.scheduled",
          "importMode": "importPolicy.importMode",
          "legacy": "importPolicy.importMode",
          "preserveOriginal": "importPolicy.importMode",
          "referencePolicy": "referencePolicy.type",
          "source": "referencePolicy.type",
          "local": "referencePolicy.type",
          "includeManifest": "includeManifest"
        },
        "expected": "from, repository, to, scheduled, local, preserveOriginal, namespace, insecure, legacy, source, includeManifest"
      },
      "tag": {
        "name": "a tag",
        "subject": "name",
        "paths": {
          "insecure": "importPolicy.insecure",
          "scheduled": "importPolicy.scheduled",
          "importMode": "importPolicy.importMode",
          "legacy": "importPolicy.importMode",
          "preserveOriginal": "importPolicy.importMode",
          "referencePolicy": "referencePolicy.type",
          "source": "referencePolicy.type",
          "local": "referencePolicy.type",
          "reference": "reference",
          "annotation": "annotations"
        },
        "expected": "from, tag, scheduled, local, preserveOriginal, insecure, legacy, source, reference, annotation"
      },
      "repository": {
        "name": "a repository",
        "subject": "from.name",
        "kind": "from.kind",
        "paths": {
          "kind": "from.kind",
          "namespace": "from.namespace",
          "uid": "from.uid",
          "apiVersion": "from.apiVersion",
          "resourceVersion": "from.resourceVersion",
          "fieldPath": "from.fieldPath",
          "insecure": "importPolicy.insecure",
          "scheduled": "importPolicy.scheduled",
          "importMode": "importPolicy.importMode",
          "legacy": "importPolicy.importMode",
          "preserveOriginal": "importPolicy.importMode",
          "referencePolicy": "referencePolicy.type",
          "source": "referencePolicy.type",
          "local": "referencePolicy.type",
          "includeManifest": "includeManifest"
        },
        "expected": "from, repository, scheduled, local, preserveOriginal, namespace, insecure, legacy, source, includeManifest"
      }
    },
    "memberContexts": {
      "stream": {"each": "streamEach", "from": "streamImage", "tag": "tag"},
      "import": {"each": "importEach", "from": "importImage", "repository": "repository"}
    },
    "manifests": {
      "stream": {
        "kind": "ImageStream",
        "always": {"spec": {}},
        "fields": [{"name": "tags", "isList": true, "isNamed": true, "words": {"from": true, "tag": true}}]
      },
      "import": {
        "kind": "ImageStreamImport",
        "always": {"spec": {"import": true}, "status": {}},
        "fields": [
          {"name": "repository", "isList": false, "isNamed": false, "words": {"repository": true}},
          {"name": "images", "isList": true, "isNamed": false, "words": {"from": true}}
        ]
      }
    },
    "documents": {"imageStreamImports": {"stream": "imports"}, "imageStreams": {"import": "streams"}, "manifests": {}},
    "expectedFirst": {
      "spec": "from",
      "clauses": "to, scheduled, local, preserveOriginal, namespace, insecure, legacy, source, includeManifest",
      "document": "stream, import"
    },
    "droppedFalse": {"importPolicy.insecure": true, "importPolicy.scheduled": true, "includeManifest": true, "reference": true},
    "droppedEmpty": {
      "from.namespace": true,
      "from.uid": true,
      "from.apiVersion": true,
      "from.resourceVersion": true,
      "from.fieldPath": true,
      "importPolicy.importMode": true,
      "referencePolicy.type": true,
      "metadata.namespace": true,
      "spec.dockerImageRepository": true
    },
    "simpleEscapes": {"\"": true, "\\": true, "/": true, "b": true, "f": true, "n": true, "r": true, "t": true},
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
    "longestPath": 255,
    "longestTag": 128,
    "digestLengths": {"sha256": 64, "sha384": 96, "sha512": 128},
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
