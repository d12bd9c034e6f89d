local lib = import '../../../lib.libsonnet';
local tag = lib.tagReference;
[
  lib.imageStream.new('web')
  + lib.imageStream.spec.withTags([
    tag.withName('current')
    + tag.referencePolicy.withType('Source')
    + tag.withAnnotations({ iconClass: 'icon-web' }),
    tag.withName('stable')
    + tag.withAnnotations({ tags: 'a,b', description: 'x' })
    + tag.from.withKind('DockerImage')
    + tag.from.withName('quay.io/org/app:1')
    + tag.withReference(true)
    + tag.importPolicy.withScheduled(true)
    + tag.importPolicy.withImportMode('PreserveOriginal')
    + tag.referencePolicy.withType('Local'),
  ]),
]
