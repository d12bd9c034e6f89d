local lib = import '../../../lib.libsonnet';
lib.from.withKind('DockerImage')
+ lib.from.withNamespace('__proto__')
+ lib.from.withName('__proto__')
+ lib.to.withName('__proto__')
