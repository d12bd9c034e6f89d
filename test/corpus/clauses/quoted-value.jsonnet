local lib = import '../../../lib.libsonnet';
lib.to.withName('from')
