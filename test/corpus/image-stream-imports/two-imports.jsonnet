local lib = import '../../../lib.libsonnet';
local repository(name) =
  lib.imageStreamImport.new('web')
  + lib.imageStreamImport.spec.withImport(true)
  + lib.imageStreamImport.spec.repository.from.withKind('DockerImage')
  + lib.imageStreamImport.spec.repository.from.withName(name)
  + { status: {} };
[
  repository('quay.io/org/web')
  + lib.imageStreamImport.spec.withImages([
    lib.from.withKind('DockerImage') + lib.from.withName('quay.io/org/web:1'),
  ]),
  repository('quay.io/org/other'),
]
