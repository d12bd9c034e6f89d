std.parseJson(|||
  {
    "library": {
      "name": "importspec",
      "help": "A small language for OpenShift image imports: one core for TypeScript and Jsonnet.",
      "import": ""
    },
    "image": {
      "name": "image",
      "help": "The API group image.openshift.io, at the paths of openshift-libsonnet.",
      "import": ""
    },
    "v1": {"name": "v1", "help": "Version v1 of the API group.", "import": ""},
    "importSpec": {
      "function": {
        "help": "Returns the ImageImportSpec that a text describes, as a patch: `from quay.io/org/app:1.17 scheduled local`. A mistake in the text is an error with its line and column.",
        "args": [{"name": "text", "type": "string", "enums": null, "default": null}]
      }
    },
    "clauses": {
      "function": {
        "help": "Returns the fields of an ImageImportSpec that clauses set, as a patch: `scheduled local`.",
        "args": [{"name": "text", "type": "string", "enums": null, "default": null}]
      }
    },
    "imageStreams": {
      "function": {
        "help": "Returns the ImageStreams of a document in an array, one per `stream`. An `import` is an error.",
        "args": [{"name": "text", "type": "string", "enums": null, "default": null}]
      }
    },
    "imageStreamImports": {
      "function": {
        "help": "Returns the ImageStreamImports of a document in an array, one per `import`. A `stream` is an error.",
        "args": [{"name": "text", "type": "string", "enums": null, "default": null}]
      }
    },
    "manifests": {
      "function": {
        "help": "Returns the manifests of a document in an array, in its order: an ImageStream per `stream`, an ImageStreamImport per `import`.",
        "args": [{"name": "text", "type": "string", "enums": null, "default": null}]
      }
    },
    "imageImportSpec": {"name": "imageImportSpec", "help": "Asks the server to import one image.", "import": ""},
    "from": {"object": {"help": "The object that an image comes from.", "fields": {}}},
    "from.withKind": {
      "function": {
        "help": "The kind of object that `name` refers to: DockerImage (an image in a registry), ImageStreamTag or ImageStreamImage.",
        "args": [
          {
            "name": "kind",
            "type": "string",
            "enums": ["DockerImage", "ImageStreamTag", "ImageStreamImage"],
            "default": null
          }
        ]
      }
    },
    "from.withNamespace": {
      "function": {
        "help": "The namespace of the image stream that `name` refers to; by default the namespace of the object itself.",
        "args": [{"name": "namespace", "type": "string", "enums": null, "default": null}]
      }
    },
    "from.withName": {
      "function": {
        "help": "The reference: `registry/namespace/name:tag` or `\u2026@sha256:\u2026` for a DockerImage, `stream:tag` for an ImageStreamTag, `stream@sha256:\u2026` for an ImageStreamImage.",
        "args": [{"name": "name", "type": "string", "enums": null, "default": null}]
      }
    },
    "from.withUid": {
      "function": {
        "help": "The UID of the referenced object, which distinguishes it from another of the same name. Imports do not use it.",
        "args": [{"name": "uid", "type": "string", "enums": null, "default": null}]
      }
    },
    "from.withApiVersion": {
      "function": {
        "help": "The API version of the referenced object. Imports do not use it.",
        "args": [{"name": "apiVersion", "type": "string", "enums": null, "default": null}]
      }
    },
    "from.withResourceVersion": {
      "function": {
        "help": "The exact version of the referenced object. Imports do not use it.",
        "args": [{"name": "resourceVersion", "type": "string", "enums": null, "default": null}]
      }
    },
    "from.withFieldPath": {
      "function": {
        "help": "The part of the referenced object, such as `spec.containers[2]`. Imports do not use it.",
        "args": [{"name": "fieldPath", "type": "string", "enums": null, "default": null}]
      }
    },
    "imageImportSpec.to": {"object": {"help": "The tag of the image stream that receives the image.", "fields": {}}},
    "imageImportSpec.to.withName": {
      "function": {
        "help": "The tag that receives the image; by default the tag of the reference.",
        "args": [{"name": "name", "type": "string", "enums": null, "default": null}]
      }
    },
    "importPolicy": {"object": {"help": "How the images of a tag are imported.", "fields": {}}},
    "importPolicy.withInsecure": {
      "function": {
        "help": "Lets the server skip the check of the registry's certificate, or use plain HTTP.",
        "args": [{"name": "insecure", "type": "bool", "enums": null, "default": null}]
      }
    },
    "importPolicy.withScheduled": {
      "function": {
        "help": "Makes the server check the source for new images at intervals: every 15 minutes, unless the cluster is configured otherwise.",
        "args": [{"name": "scheduled", "type": "bool", "enums": null, "default": null}]
      }
    },
    "importPolicy.withImportMode": {
      "function": {
        "help": "How to import a multi-architecture image: Legacy imports the one manifest of the cluster's own architecture, PreserveOriginal the manifest list with all of them. Since OpenShift 4.12.",
        "args": [{"name": "importMode", "type": "string", "enums": ["Legacy", "PreserveOriginal"], "default": null}]
      }
    },
    "referencePolicy": {"object": {"help": "How pods and builds that use the tag pull the image.", "fields": {}}},
    "referencePolicy.withType": {
      "function": {
        "help": "Source (the default) pulls from the registry that the image comes from; Local pulls through the cluster's own registry, with its credentials and cache.",
        "args": [{"name": "type", "type": "string", "enums": ["Source", "Local"], "default": null}]
      }
    },
    "imageImportSpec.withIncludeManifest": {
      "function": {
        "help": "Asks for the image's manifest in the response to the import.",
        "args": [{"name": "includeManifest", "type": "bool", "enums": null, "default": null}]
      }
    },
    "repositoryImportSpec": {
      "name": "repositoryImportSpec",
      "help": "Asks the server to import the tags of a whole repository.",
      "import": ""
    },
    "repositoryImportSpec.withIncludeManifest": {
      "function": {
        "help": "Asks for the image's manifest in the response to the import.",
        "args": [{"name": "includeManifest", "type": "bool", "enums": null, "default": null}]
      }
    },
    "tagReference": {
      "name": "tagReference",
      "help": "One tag of an image stream: the source of its image and how it is kept up to date.",
      "import": ""
    },
    "tagReference.withName": {
      "function": {"help": "The name of the tag.", "args": [{"name": "name", "type": "string", "enums": null, "default": null}]}
    },
    "tagReference.withAnnotations": {
      "function": {
        "help": "Annotations that the server copies to the images of this tag.",
        "args": [{"name": "annotations", "type": "object", "enums": null, "default": null}]
      }
    },
    "tagReference.withAnnotationsMixin": {
      "function": {
        "help": "Annotations that the server copies to the images of this tag. Adds to the existing value.",
        "args": [{"name": "annotations", "type": "object", "enums": null, "default": null}]
      }
    },
    "tagReference.withReference": {
      "function": {
        "help": "Keeps the tag as a pointer: nothing is imported.",
        "args": [{"name": "reference", "type": "bool", "enums": null, "default": null}]
      }
    },
    "tagReference.withGeneration": {
      "function": {
        "help": "The stream's generation at which the tag was last changed. The server sets it; 0 asks for a new import.",
        "args": [{"name": "generation", "type": "integer", "enums": null, "default": null}]
      }
    },
    "imageStream": {
      "name": "imageStream",
      "help": "A named set of tags, each of which points to an image and can follow its source.",
      "import": ""
    },
    "imageStream.new": {
      "function": {
        "help": "Returns an ImageStream of that name.",
        "args": [{"name": "name", "type": "string", "enums": null, "default": null}]
      }
    },
    "metadata": {
      "object": {
        "help": "The name, namespace, labels and annotations of the object, and what the server records about it.",
        "fields": {}
      }
    },
    "metadata.withName": {
      "function": {
        "help": "The name of the image stream. It must be unique in its namespace and cannot be changed.",
        "args": [{"name": "name", "type": "string", "enums": null, "default": null}]
      }
    },
    "metadata.withGenerateName": {
      "function": {
        "help": "A prefix from which the server makes a unique name if `name` is absent.",
        "args": [{"name": "generateName", "type": "string", "enums": null, "default": null}]
      }
    },
    "metadata.withNamespace": {
      "function": {
        "help": "The namespace that the object lives in.",
        "args": [{"name": "namespace", "type": "string", "enums": null, "default": null}]
      }
    },
    "metadata.withSelfLink": {
      "function": {
        "help": "The object's URL. Servers of OpenShift 4.7 and later leave it empty.",
        "args": [{"name": "selfLink", "type": "string", "enums": null, "default": null}]
      }
    },
    "metadata.withUid": {
      "function": {
        "help": "The object's unique ID. Set by the server.",
        "args": [{"name": "uid", "type": "string", "enums": null, "default": null}]
      }
    },
    "metadata.withResourceVersion": {
      "function": {
        "help": "The version of the object that was read. Set by the server. An update that sends it back fails if the object has changed since.",
        "args": [{"name": "resourceVersion", "type": "string", "enums": null, "default": null}]
      }
    },
    "metadata.withGeneration": {
      "function": {
        "help": "Counts the changes of the spec. Set by the server.",
        "args": [{"name": "generation", "type": "integer", "enums": null, "default": null}]
      }
    },
    "metadata.withCreationTimestamp": {
      "function": {
        "help": "When the object was created. Set by the server.",
        "args": [{"name": "creationTimestamp", "type": "string", "enums": null, "default": null}]
      }
    },
    "metadata.withDeletionTimestamp": {
      "function": {
        "help": "When the object will be deleted. Set by the server.",
        "args": [{"name": "deletionTimestamp", "type": "string", "enums": null, "default": null}]
      }
    },
    "metadata.withDeletionGracePeriodSeconds": {
      "function": {
        "help": "The seconds that remain before the object is removed. Set by the server.",
        "args": [{"name": "deletionGracePeriodSeconds", "type": "integer", "enums": null, "default": null}]
      }
    },
    "metadata.withLabels": {
      "function": {
        "help": "Labels: short keys and values that select objects.",
        "args": [{"name": "labels", "type": "object", "enums": null, "default": null}]
      }
    },
    "metadata.withLabelsMixin": {
      "function": {
        "help": "Labels: short keys and values that select objects. Adds to the existing value.",
        "args": [{"name": "labels", "type": "object", "enums": null, "default": null}]
      }
    },
    "metadata.withAnnotations": {
      "function": {
        "help": "Annotations: keys and values for tools, not used for selection.",
        "args": [{"name": "annotations", "type": "object", "enums": null, "default": null}]
      }
    },
    "metadata.withAnnotationsMixin": {
      "function": {
        "help": "Annotations: keys and values for tools, not used for selection. Adds to the existing value.",
        "args": [{"name": "annotations", "type": "object", "enums": null, "default": null}]
      }
    },
    "metadata.withOwnerReferences": {
      "function": {
        "help": "The objects that own this one. It is deleted when all of them are.",
        "args": [{"name": "ownerReferences", "type": "array", "enums": null, "default": null}]
      }
    },
    "metadata.withOwnerReferencesMixin": {
      "function": {
        "help": "The objects that own this one. It is deleted when all of them are. Adds to the existing value.",
        "args": [{"name": "ownerReferences", "type": "array", "enums": null, "default": null}]
      }
    },
    "metadata.initializers": {
      "object": {"help": "The initializers that still had to process the object. Kubernetes dropped them.", "fields": {}}
    },
    "metadata.initializers.withPending": {
      "function": {
        "help": "The initializers that still have to run, in order.",
        "args": [{"name": "pending", "type": "array", "enums": null, "default": null}]
      }
    },
    "metadata.initializers.withPendingMixin": {
      "function": {
        "help": "The initializers that still have to run, in order. Adds to the existing value.",
        "args": [{"name": "pending", "type": "array", "enums": null, "default": null}]
      }
    },
    "metadata.initializers.result": {"object": {"help": "The result of an operation.", "fields": {}}},
    "metadata.initializers.result.withKind": {
      "function": {
        "help": "The kind of this object: Status.",
        "args": [{"name": "kind", "type": "string", "enums": null, "default": null}]
      }
    },
    "metadata.initializers.result.withApiVersion": {
      "function": {
        "help": "The API version of this object.",
        "args": [{"name": "apiVersion", "type": "string", "enums": null, "default": null}]
      }
    },
    "metadata.initializers.result.withMetadata": {
      "function": {
        "help": "The list metadata of this object.",
        "args": [{"name": "metadata", "type": "object", "enums": null, "default": null}]
      }
    },
    "metadata.initializers.result.withMessage": {
      "function": {
        "help": "The failure, in words.",
        "args": [{"name": "message", "type": "string", "enums": null, "default": null}]
      }
    },
    "metadata.initializers.result.withReason": {
      "function": {
        "help": "The failure, as one word for programs.",
        "args": [{"name": "reason", "type": "string", "enums": null, "default": null}]
      }
    },
    "metadata.initializers.result.details": {"object": {"help": "The details of a failure.", "fields": {}}},
    "metadata.initializers.result.details.withName": {
      "function": {
        "help": "The name of the resource that the failure is about.",
        "args": [{"name": "name", "type": "string", "enums": null, "default": null}]
      }
    },
    "metadata.initializers.result.details.withGroup": {
      "function": {
        "help": "The API group of that resource.",
        "args": [{"name": "group", "type": "string", "enums": null, "default": null}]
      }
    },
    "metadata.initializers.result.details.withKind": {
      "function": {
        "help": "The kind of that resource.",
        "args": [{"name": "kind", "type": "string", "enums": null, "default": null}]
      }
    },
    "metadata.initializers.result.details.withUid": {
      "function": {
        "help": "The UID of that resource.",
        "args": [{"name": "uid", "type": "string", "enums": null, "default": null}]
      }
    },
    "metadata.initializers.result.details.withCauses": {
      "function": {
        "help": "The individual causes of the failure.",
        "args": [{"name": "causes", "type": "array", "enums": null, "default": null}]
      }
    },
    "metadata.initializers.result.details.withCausesMixin": {
      "function": {
        "help": "The individual causes of the failure. Adds to the existing value.",
        "args": [{"name": "causes", "type": "array", "enums": null, "default": null}]
      }
    },
    "metadata.initializers.result.details.withRetryAfterSeconds": {
      "function": {
        "help": "The number of seconds after which to try again.",
        "args": [{"name": "retryAfterSeconds", "type": "integer", "enums": null, "default": null}]
      }
    },
    "metadata.initializers.result.withCode": {
      "function": {
        "help": "The HTTP status of the result.",
        "args": [{"name": "code", "type": "integer", "enums": null, "default": null}]
      }
    },
    "metadata.withFinalizers": {
      "function": {
        "help": "The controllers that must act before the object is removed. Each takes its own entry out.",
        "args": [{"name": "finalizers", "type": "array", "enums": null, "default": null}]
      }
    },
    "metadata.withFinalizersMixin": {
      "function": {
        "help": "The controllers that must act before the object is removed. Each takes its own entry out. Adds to the existing value.",
        "args": [{"name": "finalizers", "type": "array", "enums": null, "default": null}]
      }
    },
    "metadata.withClusterName": {
      "function": {
        "help": "The cluster that the object belongs to. Kubernetes never used it. Removed in OpenShift 4.12.",
        "args": [{"name": "clusterName", "type": "string", "enums": null, "default": null}]
      }
    },
    "imageStream.spec": {"object": {"help": "The desired content of the image stream.", "fields": {}}},
    "imageStream.spec.lookupPolicy": {"object": {"help": "How the image stream takes part in resolving short image names.", "fields": {}}},
    "imageStream.spec.lookupPolicy.withLocal": {
      "function": {
        "help": "Lets pods and builds of the namespace use the stream's name as an image, as in `image: web:latest`.",
        "args": [{"name": "Local", "type": "bool", "enums": null, "default": null}]
      }
    },
    "imageStream.spec.withDockerImageRepository": {
      "function": {
        "help": "A repository that backs the whole stream. Deprecated: name the source of each tag instead.",
        "args": [{"name": "dockerImageRepository", "type": "string", "enums": null, "default": null}]
      }
    },
    "imageStream.spec.withTags": {
      "function": {
        "help": "The tags of the stream.",
        "args": [{"name": "tags", "type": "array", "enums": null, "default": null}]
      }
    },
    "imageStream.spec.withTagsMixin": {
      "function": {
        "help": "The tags of the stream. Adds to the existing value.",
        "args": [{"name": "tags", "type": "array", "enums": null, "default": null}]
      }
    },
    "imageStreamImport": {
      "name": "imageStreamImport",
      "help": "A one-time request to import images into an image stream. The server answers it and does not store it.",
      "import": ""
    },
    "imageStreamImport.new": {
      "function": {
        "help": "Returns an ImageStreamImport of that name.",
        "args": [{"name": "name", "type": "string", "enums": null, "default": null}]
      }
    },
    "imageStreamImport.spec": {"object": {"help": "The images to import.", "fields": {}}},
    "imageStreamImport.spec.withImport": {
      "function": {
        "help": "Whether to import: true writes the tags of the image stream that has the object's name, false is a dry run.",
        "args": [{"name": "Import", "type": "bool", "enums": null, "default": null}]
      }
    },
    "imageStreamImport.spec.repository": {"object": {"help": "Asks the server to import the tags of a whole repository.", "fields": {}}},
    "imageStreamImport.spec.repository.withIncludeManifest": {
      "function": {
        "help": "Asks for the image's manifest in the response to the import.",
        "args": [{"name": "includeManifest", "type": "bool", "enums": null, "default": null}]
      }
    },
    "imageStreamImport.spec.withImages": {
      "function": {
        "help": "The individual images to import.",
        "args": [{"name": "images", "type": "array", "enums": null, "default": null}]
      }
    },
    "imageStreamImport.spec.withImagesMixin": {
      "function": {
        "help": "The individual images to import. Adds to the existing value.",
        "args": [{"name": "images", "type": "array", "enums": null, "default": null}]
      }
    }
  }
|||)
