local lib = import '../../../lib.libsonnet';
lib.from.withKind('ImageStreamTag')
+ lib.from.withNamespace('images')
+ lib.from.withName('web:latest')
+ lib.to.withName('stable')
+ lib.importPolicy.withScheduled(true)
+ lib.referencePolicy.withType('Local')
