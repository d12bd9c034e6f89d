local lib = import '../../../lib.libsonnet';
[
  lib.imageStream.new('stream')
  + lib.imageStream.metadata.withLabels({ from: 'label' })
  + lib.imageStream.spec.withTags([
    lib.tagReference.withName('tag'),
    lib.tagReference.withName('to')
    + lib.tagReference.from.withKind('DockerImage')
    + lib.tagReference.from.withName('x'),
  ]),
  lib.imageStream.new('stream1') + { spec: {} },
]
