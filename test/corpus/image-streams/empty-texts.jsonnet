local lib = import '../../../lib.libsonnet';
local tag = lib.tagReference;
[
  lib.imageStream.new('web')
  + lib.imageStream.metadata.withLabels({ kept: '' })
  + lib.imageStream.spec.withTags([
    tag.withName('1')
    + tag.from.withKind('DockerImage')
    + tag.from.withName('quay.io/o/a:1'),
  ]),
]
