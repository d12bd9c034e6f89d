local lib = import '../../../lib.libsonnet';
lib.from.withKind('ImageStreamTag')
+ lib.from.withName('web:1')
+ lib.to.withName('latest')
+ lib.importPolicy.withScheduled(false)
+ lib.referencePolicy.withType('Local')
