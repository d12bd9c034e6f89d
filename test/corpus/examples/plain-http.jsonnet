local lib = import '../../../lib.libsonnet';
lib.from.withKind('DockerImage')
+ lib.from.withName('registry.lab:5000/org/app')
+ lib.to.withName('latest')
+ lib.importPolicy.withInsecure(true)
