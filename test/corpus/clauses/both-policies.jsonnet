local lib = import '../../../lib.libsonnet';
lib.importPolicy.withScheduled(true)
+ lib.referencePolicy.withType('Local')
