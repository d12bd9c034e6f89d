local lib = import '../../../lib.libsonnet';
lib.from.withKind('DockerImage')
+ lib.from.withName('\u007f')
+ lib.to.withName('\u0085')
