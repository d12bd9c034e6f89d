local lib = import '../../../lib.libsonnet';
[lib.imageStream.new('web') + { spec: {} }]
