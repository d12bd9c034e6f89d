local lib = import '../../../lib.libsonnet';
local tag = lib.tagReference;
[
  lib.imageStream.new('web')
  + lib.imageStream.spec.withTags([
    tag.withName('1.10')
    + tag.from.withKind('DockerImage')
    + tag.from.withName('quay.io/o/a:1.10'),
    tag.withName('1.9')
    + tag.from.withKind('DockerImage')
    + tag.from.withName('quay.io/o/a:1.9'),
    tag.withName('B'),
    tag.withName('true'),
  ]),
]
