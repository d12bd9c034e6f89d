local lib = import '../../../lib.libsonnet';
lib.referencePolicy.withType('Source')
