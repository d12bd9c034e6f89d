local lib = import '../../../lib.libsonnet';
local tag = lib.tagReference;
[
  lib.imageStream.new('web')
  + lib.imageStream.metadata.withAnnotations({ owner: 'shop' })
  + lib.imageStream.spec.withTags([
    tag.withName('1')
    + tag.withAnnotations({ iconClass: 'icon-x', version: '1' })
    + tag.from.withKind('DockerImage')
    + tag.from.withName('quay.io/o/a:1'),
    tag.withName('2')
    + tag.withAnnotations({ iconClass: 'icon-x', version: '2' })
    + tag.from.withKind('DockerImage')
    + tag.from.withName('quay.io/o/a:2'),
  ]),
]
