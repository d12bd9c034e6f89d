local lib = import '../../../lib.libsonnet';
lib.from.withKind('ImageStreamTag')
+ lib.from.withName('20-ubi9')
+ lib.to.withName('latest')
+ lib.referencePolicy.withType('Local')
