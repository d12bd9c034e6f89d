local lib = import '../../../lib.libsonnet';
lib.from.withKind('DockerImage')
+ lib.from.withName('${IMAGE_REGISTRY}/org/app:${IMAGE_TAG}')
