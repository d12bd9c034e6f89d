local lib = import '../../../lib.libsonnet';
lib.from.withKind('')
+ lib.from.withName('nginx')
