local lib = import '../../../lib.libsonnet';
lib.from.withNamespace('openshift')
