local lib = import '../../../lib.libsonnet';
lib.from.withResourceVersion('12345')
