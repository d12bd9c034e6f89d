local lib = import '../../../lib.libsonnet';
local app = lib.imageStreamImport;
[
  app.new('app')
  + app.metadata.withNamespace('shop')
  + app.spec.withImport(false)
  + app.spec.repository.from.withKind('DockerImage')
  + app.spec.repository.from.withName('quay.io/o/b')
  + app.spec.repository.importPolicy.withImportMode('PreserveOriginal')
  + app.spec.repository.referencePolicy.withType('Local')
  + app.spec.repository.withIncludeManifest(true)
  + app.spec.withImages([
    lib.from.withKind('DockerImage')
    + lib.from.withName('quay.io/o/a:1')
    + lib.importPolicy.withImportMode('PreserveOriginal'),
  ])
  + { status: {} },
]
