local lib = import '../../../lib.libsonnet';
lib.from.withKind('DockerImage')
+ lib.from.withNamespace('toString')
+ lib.from.withName('toString')
+ lib.to.withName('toString')
