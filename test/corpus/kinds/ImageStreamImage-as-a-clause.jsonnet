local lib = import '../../../lib.libsonnet';
lib.from.withKind('ImageStreamImage')
+ lib.from.withName('web@sha256:0a1b')
