local lib = import '../../../lib.libsonnet';
lib.from.withKind('DockerImage')
+ lib.from.withNamespace('hasOwnProperty')
+ lib.from.withName('hasOwnProperty')
+ lib.to.withName('hasOwnProperty')
