local lib = import '../../../lib.libsonnet';
lib.from.withKind('DockerImage')
+ lib.from.withName('localhost:5000/app')
