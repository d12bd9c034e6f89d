local lib = import '../../../lib.libsonnet';
[
  lib.imageStream.new('web')
  + lib.imageStream.metadata.withLabels({ 'local-dev': 'true' })
  + lib.imageStream.spec.lookupPolicy.withLocal(false)
  + lib.imageStream.spec.withDockerImageRepository('quay.io/o/a'),
]
