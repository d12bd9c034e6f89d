local lib = import '../../../lib.libsonnet';
lib.from.withKind('DockerImage')
+ lib.from.withName('nginx')
+ lib.importPolicy.withImportMode('PreserveOriginal')
+ lib.referencePolicy.withType('Local')
