local lib = import '../../../lib.libsonnet';
lib.from.withKind('Pod')
+ lib.from.withName('web-0')
