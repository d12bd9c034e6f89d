local lib = import '../../../lib.libsonnet';
lib.importPolicy.withImportMode('PreserveOriginal')
