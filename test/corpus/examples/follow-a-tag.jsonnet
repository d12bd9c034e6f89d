local lib = import '../../../lib.libsonnet';
lib.from.withKind('DockerImage')
+ lib.from.withName('quay.io/org/app:latest')
+ lib.to.withName('latest')
+ lib.importPolicy.withScheduled(true)
