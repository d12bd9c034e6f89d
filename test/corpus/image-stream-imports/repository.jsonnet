local lib = import '../../../lib.libsonnet';
local stream = lib.imageStreamImport;
[
  stream.new('web')
  + stream.metadata.withNamespace('shop')
  + stream.spec.withImport(false)
  + stream.spec.repository.from.withKind('DockerImage')
  + stream.spec.repository.from.withName('quay.io/org/web')
  + stream.spec.repository.importPolicy.withScheduled(true)
  + stream.spec.repository.referencePolicy.withType('Local')
  + { status: {} },
]
