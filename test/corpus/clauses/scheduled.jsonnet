local lib = import '../../../lib.libsonnet';
lib.importPolicy.withScheduled(true)
