local lib = import '../../../lib.libsonnet';
lib.from.withKind('dockerImage')
+ lib.from.withName('nginx')
