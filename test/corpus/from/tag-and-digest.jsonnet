local lib = import '../../../lib.libsonnet';
lib.from.withKind('DockerImage')
+ lib.from.withName('quay.io/org/app:1.0@sha256:3f53bb6034ae0e2b4e4f8f8d6a8a3a2b0d7a4c1f9e8d7c6b5a49382716054f3e')
