local lib = import '../../../lib.libsonnet';
lib.from.withKind('DockerImage')
+ lib.from.withName('nginx')
+ lib.from.withApiVersion('image.openshift.io/v1')
+ lib.from.withResourceVersion('12345')
