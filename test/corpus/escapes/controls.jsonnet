local lib = import '../../../lib.libsonnet';
lib.from.withKind('DockerImage')
+ lib.from.withName('\b\f\n\r\t')
+ lib.to.withName('\u0000\u001f')
