std.parseJson(|||
  {
    "apiVersion": "image.openshift.io/v1",
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
    "isKind": {"DockerImage": true, "ImageStreamTag": true, "ImageStreamImage": true},
    "defaultKind": "DockerImage",
    "contexts": {
      "spec": {
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
        }
      },
      "stream": {
        "subject": "metadata.name",
        "paths": {
          "namespace": "metadata.namespace",
          "label": "metadata.labels",
          "annotation": "metadata.annotations",
          "lookupLocal": "spec.lookupPolicy.local",
          "dockerImageRepository": "spec.dockerImageRepository"
        }
      },
      "import": {"subject": "metadata.name", "paths": {"namespace": "metadata.namespace", "dryRun": "spec.import"}},
      "streamEach": {
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
        }
      },
      "importEach": {
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
        }
      },
      "streamImage": {
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
        }
      },
      "importImage": {
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
        }
      },
      "tag": {
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
        }
      },
      "repository": {
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
        }
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
    "longestPath": 255,
    "longestTag": 128,
    "digestLengths": {"sha256": 64, "sha384": 96, "sha512": 128}
  }
|||)
