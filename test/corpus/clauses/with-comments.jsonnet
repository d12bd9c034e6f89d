local lib = import '../../../lib.libsonnet';
lib.to.withName('latest')
+ lib.importPolicy.withScheduled(false)
