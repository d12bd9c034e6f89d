local lib = import '../../../lib.libsonnet';
lib.from.withKind('DockerImage')
+ lib.from.withName('🚀 1')
+ lib.to.withName('👍🏽')
