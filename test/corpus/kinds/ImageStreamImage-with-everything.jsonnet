local lib = import '../../../lib.libsonnet';
lib.from.withKind('ImageStreamImage')
+ lib.from.withNamespace('images')
+ lib.from.withName('web@sha256:0a1b')
+ lib.to.withName('stable')
+ lib.importPolicy.withScheduled(true)
+ lib.referencePolicy.withType('Local')
