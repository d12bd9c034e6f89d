local lib = import '../../../lib.libsonnet';
lib.from.withKind('DockerImage')
+ lib.from.withNamespace('TO')
+ lib.from.withName('Local:1')
+ lib.to.withName('Scheduled')
