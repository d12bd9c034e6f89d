local lib = import '../../../lib.libsonnet';
lib.from.withKind('DockerImage')
+ lib.from.withName('say "hi"')
+ lib.to.withName('a\\b')
