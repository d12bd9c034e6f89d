local lib = import '../../../lib.libsonnet';
lib.withIncludeManifest(true)
