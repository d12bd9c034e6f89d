local lib = import '../../../lib.libsonnet';
lib.from.withKind('DockerImage')
+ lib.from.withNamespace('openshift')
+ lib.from.withName('nginx')
+ lib.to.withName('latest')
