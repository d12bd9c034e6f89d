local lib = import '../../../lib.libsonnet';
lib.from.withKind('DockerImage')
+ lib.from.withName('nginx')
+ lib.from.withApiVersion('image.openshift.io/v1')
+ lib.to.withName('latest')
