local lib = import '../../../lib.libsonnet';
lib.from.withFieldPath('spec.containers[2]')
