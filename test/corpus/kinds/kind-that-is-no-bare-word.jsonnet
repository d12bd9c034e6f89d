local lib = import '../../../lib.libsonnet';
lib.from.withKind('Pod')
+ lib.from.withName('x')
+ lib.to.withName('local')
+ lib.importPolicy.withScheduled(false)
