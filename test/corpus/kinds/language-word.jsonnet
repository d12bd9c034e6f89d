local lib = import '../../../lib.libsonnet';
lib.from.withKind('to')
+ lib.from.withName('from')
+ lib.to.withName('to')
