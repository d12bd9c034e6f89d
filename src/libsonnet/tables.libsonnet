std.parseJson(|||
  {
    "apiVersion": "image.openshift.io/v1",
    "words": [
      "from",
      "repository",
      "tag",
      "stream",
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
      "annotation",
      "reference",
      "label",
      "lookupLocal",
      "dockerImageRepository",
      "import"
    ],
    "valuesTaken": {
      "from": 1,
      "repository": 1,
      "tag": 1,
      "stream": 1,
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
      "annotation": 2,
      "reference": 0,
      "label": 2,
      "lookupLocal": 0,
      "dockerImageRepository": 1,
      "import": 0
    },
    "flags": {
      "insecure": true,
      "scheduled": true,
      "includeManifest": true,
      "reference": true,
      "lookupLocal": true,
      "import": true
    },
    "pairWords": ["annotation", "label"],
    "constants": {"legacy": "Legacy", "preserveOriginal": "PreserveOriginal", "source": "Source", "local": "Local"},
    "booleans": {"false": false, "true": true},
    "kinds": ["DockerImage", "ImageStreamTag", "ImageStreamImage"],
    "defaultKind": "DockerImage",
    "contextOrder": ["spec", "image", "repository", "tag", "stream"],
    "contexts": {
      "spec": {
        "name": "a spec",
        "subject": "from.name",
        "kind": "from.kind",
        "paths": {
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
        }
      },
      "image": {
        "name": "an image",
        "subject": "from.name",
        "kind": "from.kind",
        "paths": {
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
          "includeManifest": "includeManifest",
          "reference": "reference",
          "annotation": "annotations"
        }
      },
      "repository": {
        "name": "a repository",
        "subject": "from.name",
        "kind": "from.kind",
        "paths": {
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
        }
      },
      "tag": {
        "name": "a tag",
        "subject": "name",
        "paths": {
          "annotation": "annotations",
          "namespace": "from.namespace",
          "uid": "from.uid",
          "apiVersion": "from.apiVersion",
          "resourceVersion": "from.resourceVersion",
          "fieldPath": "from.fieldPath",
          "reference": "reference",
          "insecure": "importPolicy.insecure",
          "scheduled": "importPolicy.scheduled",
          "importMode": "importPolicy.importMode",
          "legacy": "importPolicy.importMode",
          "preserveOriginal": "importPolicy.importMode",
          "referencePolicy": "referencePolicy.type",
          "source": "referencePolicy.type",
          "local": "referencePolicy.type"
        }
      },
      "stream": {
        "name": "a stream",
        "subject": "metadata.name",
        "paths": {
          "namespace": "metadata.namespace",
          "label": "metadata.labels",
          "annotation": "metadata.annotations",
          "lookupLocal": "spec.lookupPolicy.local",
          "dockerImageRepository": "spec.dockerImageRepository",
          "import": "spec.import"
        }
      }
    },
    "itemContexts": {"from": "image", "repository": "repository", "tag": "tag", "stream": "stream"},
    "manifestKinds": {
      "ImageStream": {
        "owner": "An ImageStream",
        "other": "An ImageStreamImport",
        "refusedItems": {"repository": true},
        "refusedFields": {"spec.import": true, "includeManifest": true}
      },
      "ImageStreamImport": {
        "owner": "An ImageStreamImport",
        "other": "An ImageStream",
        "refusedItems": {"tag": true},
        "refusedFields": {"spec.lookupPolicy.local": true, "spec.dockerImageRepository": true, "reference": true, "annotations": true}
      }
    },
    "expectations": {"spec": "one spec", "clauses": "only clauses", "specs": "only specs", "document": "streams and their items"},
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
      "control-character": {"message": "A string cannot contain {character}", "hint": "Escape it as in JSON: \\n, \\t or \\u0000."},
      "unterminated-string": {"message": "This string has no closing quote", "hint": "Close it on the line where it begins."},
      "invalid-escape": {
        "message": "'{text}' is not a JSON escape",
        "hint": "Write \\\\ for a backslash, or \\u and four hexadecimal digits for a character."
      },
      "lone-surrogate": {"message": "{character} is half of a surrogate pair", "hint": "Write the whole character."},
      "missing-space": {"message": "White space is missing here", "hint": "Put a space before it."},
      "unknown-word": {"message": "Unknown word '{text}'", "hint": "The words of the language are {words}."},
      "unknown-kind": {"message": "Unknown kind '{text}'", "hint": "The kinds are {kinds}. Put any other kind in double quotes."},
      "unexpected-value": {"message": "Unexpected value {text}", "hint": "Write the word that takes this value before it."},
      "missing-value": {"message": "'{owner}' needs a value", "hint": "Write it after '{owner}'."},
      "missing-from": {"message": "A spec begins with 'from'", "hint": "For example: from quay.io/org/app:1.0 to latest"},
      "missing-stream": {
        "message": "'{text}' is outside any stream",
        "hint": "Begin with 'stream' and the name of the image stream, for example: stream web"
      },
      "unexpected-item": {
        "message": "'{text}' is not allowed here: expected {expected}",
        "hint": "A document allows every item: begin it with 'stream NAME'."
      },
      "misplaced-word": {"message": "'{text}' is not allowed in {owner}", "hint": "It is allowed in {contexts}."},
      "duplicate-field": {"message": "{field} is set twice", "hint": "Keep one of the two."},
      "not-carried": {"message": "{owner} cannot hold {field}", "hint": "{other} can. Use one instead, or remove this."},
      "missing-tag": {
        "message": "An ImageStream needs a tag name for this image",
        "hint": "Name the tag with 'to', for example: to latest"
      },
      "second-repository": {
        "message": "An ImageStreamImport can hold only one repository",
        "hint": "Put the other one in a second 'stream' of the same name."
      }
    },
    "hints": {
      "near": "Did you mean '{near}'?",
      "word": "'{text}' is a word of the language. To use it as a value, write \"{text}\".",
      "kind": "A kind goes between 'from' and the name.",
      "boolean": "Write true and false without quotes.",
      "constant": "Write '{text}' alone, without '{owner}' before it."
    }
  }
|||)
