local lib = import '../../../lib.libsonnet';
lib.withIncludeManifest(false)
