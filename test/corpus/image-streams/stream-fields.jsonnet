local lib = import '../../../lib.libsonnet';
[
  lib.imageStream.new('web')
  + lib.imageStream.spec.lookupPolicy.withLocal(true)
  + lib.imageStream.spec.withDockerImageRepository('quay.io/org/app'),
]
