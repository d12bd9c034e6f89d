local lib = import '../../../lib.libsonnet';
local tag = lib.tagReference;
[
  lib.imageStream.new('${NAME}')
  + lib.imageStream.spec.withTags([
    tag.withName('${TAG}')
    + tag.from.withKind('DockerImage')
    + tag.from.withName('${IMAGE}')
    + tag.importPolicy.withInsecure('${{I}}')
    + tag.importPolicy.withScheduled('${{S}}'),
    tag.withName('next')
    + tag.from.withKind('${KIND}')
    + tag.from.withName('${REF}'),
  ]),
]
