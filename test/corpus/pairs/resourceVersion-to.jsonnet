local lib = import '../../../lib.libsonnet';
lib.from.withKind('DockerImage')
+ lib.from.withName('nginx')
+ lib.from.withResourceVersion('12345')
+ lib.to.withName('latest')
