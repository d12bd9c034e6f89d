local lib = import '../../../lib.libsonnet';
[lib.imageStreamImport.new('web') + lib.imageStreamImport.spec.withImport(true) + { status: {} }]
