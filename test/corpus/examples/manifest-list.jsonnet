local lib = import '../../../lib.libsonnet';
lib.from.withKind('DockerImage')
+ lib.from.withName('quay.io/org/app:2.0')
+ lib.to.withName('stable')
+ lib.importPolicy.withImportMode('PreserveOriginal')
