local lib = import '../../../lib.libsonnet';
lib.from.withKind('DockerImage')
+ lib.from.withName('nginx:1.17')
+ lib.to.withName('stable')
+ lib.importPolicy.withScheduled(true)
+ lib.referencePolicy.withType('Local')
