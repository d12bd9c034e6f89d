local lib = import '../../../lib.libsonnet';
lib.from.withNamespace('openshift')
+ lib.from.withApiVersion('v1')
