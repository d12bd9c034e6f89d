local lib = import '../../../lib.libsonnet';
local tag = lib.tagReference;
[
  lib.imageStream.new('web')
  + lib.imageStream.spec.withTags([
    tag.withName('1')
    + tag.withAnnotations({ note: 'a "b" # c \\n {d}\n two\nthree\n' })
    + tag.from.withKind('DockerImage')
    + tag.from.withName('quay.io/o/a:1')
    + tag.referencePolicy.withType('Local'),
  ]),
]
