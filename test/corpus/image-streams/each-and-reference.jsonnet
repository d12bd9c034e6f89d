local lib = import '../../../lib.libsonnet';
local tag = lib.tagReference;
[
  lib.imageStream.new('web')
  + lib.imageStream.spec.withTags([
    tag.withName('1')
    + tag.from.withKind('DockerImage')
    + tag.from.withName('quay.io/o/a:1')
    + tag.withReference(true),
    tag.withName('2')
    + tag.from.withKind('DockerImage')
    + tag.from.withName('quay.io/o/a:2')
    + tag.importPolicy.withInsecure(true)
    + tag.importPolicy.withScheduled(true),
  ]),
]
