local lib = import '../../../lib.libsonnet';
local from(kind, name, tag) =
  lib.tagReference.withName(tag)
  + lib.tagReference.from.withKind(kind)
  + lib.tagReference.from.withName(name);
[
  lib.imageStream.new('web')
  + lib.imageStream.spec.withTags([
    from('DockerImage', 'quay.io/org/app:1.4@sha256:0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a', '1.4'),
    from('ImageStreamTag', 'base:8', '8'),
    from('ImageStreamTag', 'base:9:x', '9') + lib.tagReference.from.withNamespace('shared'),
    from('DockerImage', 'quay.io/org/a__b--c.d:v1_2-3', 'v1_2-3'),
    from('DockerImage', 'localhost:5000/app:x', 'x'),
  ]),
]
