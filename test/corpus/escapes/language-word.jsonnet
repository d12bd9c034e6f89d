local lib = import '../../../lib.libsonnet';
lib.from.withKind('DockerImage')
+ lib.from.withName('to')
+ lib.to.withName('to')
