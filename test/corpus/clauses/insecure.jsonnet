local lib = import '../../../lib.libsonnet';
lib.importPolicy.withInsecure(true)
