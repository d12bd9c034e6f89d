local lib = import '../../../lib.libsonnet';
lib.from.withKind('DockerImage')
+ lib.from.withName('𪘀')
+ lib.to.withName('𐀀')
