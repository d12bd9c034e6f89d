local lib = import '../../../lib.libsonnet';
lib.from.withKind('DockerImage')
+ lib.from.withName('\\u0041')
+ lib.to.withName('\\')
