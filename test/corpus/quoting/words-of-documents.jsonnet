local lib = import '../../../lib.libsonnet';
lib.from.withKind('DockerImage')
+ lib.from.withNamespace('label')
+ lib.from.withName('stream')
+ lib.from.withUid('annotation')
+ lib.from.withApiVersion('reference')
+ lib.from.withResourceVersion('repository')
+ lib.from.withFieldPath('lookupLocal')
+ lib.to.withName('tag')
