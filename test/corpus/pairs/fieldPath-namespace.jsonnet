local lib = import '../../../lib.libsonnet';
lib.from.withKind('DockerImage')
+ lib.from.withNamespace('openshift')
+ lib.from.withName('nginx')
+ lib.from.withFieldPath('spec.containers[2]')
