local lib = import '../../../lib.libsonnet';
lib.from.withKind('DockerImage')
+ lib.from.withName('scheduled')
+ lib.to.withName('scheduled')
