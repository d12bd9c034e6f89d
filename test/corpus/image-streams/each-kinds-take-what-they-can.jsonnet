local lib = import '../../../lib.libsonnet';
local tag = lib.tagReference;
[
  lib.imageStream.new('web')
  + lib.imageStream.spec.withTags([
    tag.withName('1')
    + tag.from.withKind('DockerImage')
    + tag.from.withName('quay.io/o/a:1')
    + tag.importPolicy.withScheduled(true)
    + tag.importPolicy.withImportMode('PreserveOriginal')
    + tag.referencePolicy.withType('Local'),
    tag.withName('built')
    + tag.referencePolicy.withType('Local'),
    tag.withName('latest')
    + tag.from.withKind('ImageStreamTag')
    + tag.from.withName('1')
    + tag.referencePolicy.withType('Local'),
  ]),
]
