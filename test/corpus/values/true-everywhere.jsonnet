local lib = import '../../../lib.libsonnet';
lib.from.withKind('DockerImage')
+ lib.from.withNamespace('true')
+ lib.from.withName('nginx')
+ lib.to.withName('true')
+ lib.importPolicy.withInsecure(false)
+ lib.importPolicy.withScheduled(true)
+ lib.withIncludeManifest(true)
