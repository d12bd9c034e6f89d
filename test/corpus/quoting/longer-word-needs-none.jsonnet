local lib = import '../../../lib.libsonnet';
lib.from.withKind('DockerImage')
+ lib.from.withNamespace('sources')
+ lib.from.withName('localhost')
+ lib.to.withName('tox')
