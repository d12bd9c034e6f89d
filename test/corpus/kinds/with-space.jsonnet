local lib = import '../../../lib.libsonnet';
lib.from.withKind('Image Stream')
+ lib.from.withName('web')
