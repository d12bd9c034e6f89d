local lib = import '../../../lib.libsonnet';
lib.from.withKind('DockerImage')
+ lib.from.withName('nginx')
+ lib.from.withUid('7c1a9f52-8f0e-4d6c-9c8e-2f6f1f0f9b11')
+ lib.from.withApiVersion('image.openshift.io/v1')
