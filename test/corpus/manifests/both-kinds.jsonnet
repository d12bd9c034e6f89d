local lib = import '../../../lib.libsonnet';
[
  lib.imageStreamImport.new('a')
  + lib.imageStreamImport.spec.withImport(true)
  + lib.imageStreamImport.spec.withImages([
    lib.from.withKind('DockerImage') + lib.from.withName('quay.io/o/a:1') + lib.to.withName('x'),
  ])
  + { status: {} },
  lib.imageStream.new('a')
  + lib.imageStream.spec.withTags([
    lib.tagReference.withName('x')
    + lib.tagReference.from.withKind('DockerImage')
    + lib.tagReference.from.withName('quay.io/o/a:1'),
  ]),
]
