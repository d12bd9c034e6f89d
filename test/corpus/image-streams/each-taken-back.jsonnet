local lib = import '../../../lib.libsonnet';
local tag = lib.tagReference;
[
  lib.imageStream.new('web')
  + lib.imageStream.spec.withTags([
    tag.withName('1')
    + tag.from.withKind('DockerImage')
    + tag.from.withName('quay.io/o/a:1'),
    tag.withName('2')
    + tag.from.withKind('DockerImage')
    + tag.from.withName('quay.io/o/a:2')
    + tag.importPolicy.withScheduled(true)
    + tag.importPolicy.withImportMode('Legacy')
    + tag.referencePolicy.withType('Source'),
  ]),
]
