local lib = import '../../../lib.libsonnet';
lib.from.withKind('ImageStreamTag')
+ lib.from.withNamespace('openshift')
+ lib.from.withName('nodejs:20')
+ lib.to.withName('base')
