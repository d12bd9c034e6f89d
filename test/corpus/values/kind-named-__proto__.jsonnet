local lib = import '../../../lib.libsonnet';
lib.from.withKind('__proto__')
+ lib.from.withName('constructor')
