local lib = import '../../../lib.libsonnet';
lib.from.withKind('ImageStreamTag')
+ lib.from.withName('nginx:1.17')
+ lib.importPolicy.withScheduled(true)
+ lib.referencePolicy.withType('Local')
