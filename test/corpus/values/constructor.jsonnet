local lib = import '../../../lib.libsonnet';
lib.from.withKind('DockerImage')
+ lib.from.withNamespace('constructor')
+ lib.from.withName('constructor')
+ lib.to.withName('constructor')
