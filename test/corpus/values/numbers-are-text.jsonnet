local lib = import '../../../lib.libsonnet';
lib.from.withKind('DockerImage')
+ lib.from.withName('nginx:1.10')
+ lib.from.withResourceVersion('007')
+ lib.to.withName('1.10')
