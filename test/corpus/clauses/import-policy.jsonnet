local lib = import '../../../lib.libsonnet';
lib.importPolicy.withInsecure(true)
+ lib.importPolicy.withScheduled(true)
+ lib.importPolicy.withImportMode('PreserveOriginal')
