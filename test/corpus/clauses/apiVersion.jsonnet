local lib = import '../../../lib.libsonnet';
lib.from.withApiVersion('image.openshift.io/v1')
