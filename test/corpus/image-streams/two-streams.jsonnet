local lib = import '../../../lib.libsonnet';
[
  lib.imageStream.new('web')
  + lib.imageStream.spec.withTags([
    lib.tagReference.withName('1')
    + lib.tagReference.from.withKind('DockerImage')
    + lib.tagReference.from.withName('quay.io/org/web:1'),
  ]),
  lib.imageStream.new('base')
  + lib.imageStream.spec.withTags([
    lib.tagReference.withName('latest')
    + lib.tagReference.from.withKind('ImageStreamTag')
    + lib.tagReference.from.withName('runtime:8'),
  ]),
]
