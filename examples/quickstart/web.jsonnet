local lib = import 'importspec/lib.libsonnet';

// What most images of the project have in common.
local pulledThroughTheCluster = lib.referencePolicy.withType('Local');

[
  lib.from.withKind('DockerImage')
  + lib.from.withName('quay.io/example/web:1.4')
  + lib.to.withName('stable')
  + lib.importPolicy.withScheduled(true)
  + pulledThroughTheCluster,

  lib.from.withKind('DockerImage')
  + lib.from.withName('docker.io/library/nginx:1.27')
  + lib.to.withName('proxy')
  + lib.importPolicy.withImportMode('PreserveOriginal')
  + pulledThroughTheCluster,

  lib.from.withKind('ImageStreamTag')
  + lib.from.withName('base:8')
  + lib.from.withNamespace('shared')
  + lib.to.withName('base'),
]
