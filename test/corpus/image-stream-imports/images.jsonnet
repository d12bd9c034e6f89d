local lib = import '../../../lib.libsonnet';
[
  lib.imageStreamImport.new('web')
  + lib.imageStreamImport.spec.withImport(true)
  + lib.imageStreamImport.spec.withImages([
    lib.from.withKind('DockerImage')
    + lib.from.withName('quay.io/org/web:2')
    + lib.to.withName('stable')
    + lib.importPolicy.withScheduled(true)
    + lib.referencePolicy.withType('Local'),
    lib.from.withKind('DockerImage')
    + lib.from.withName('quay.io/org/web:1')
    + lib.withIncludeManifest(true),
    lib.from.withKind('DockerImage')
    + lib.from.withName('docker.io/library/nginx')
    + lib.importPolicy.withInsecure(true)
    + lib.importPolicy.withImportMode('PreserveOriginal'),
  ])
  + { status: {} },
]
