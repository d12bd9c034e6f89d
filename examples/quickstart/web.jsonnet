local lib = import 'importspec/lib.libsonnet';

// All tags are pulled through the cluster's own registry.
local tag(name) = lib.tagReference.withName(name) + lib.referencePolicy.withType('Local');

[
  lib.imageStream.new('web')
  + lib.imageStream.metadata.withNamespace('shop')
  + lib.imageStream.spec.withTags([
    tag('base')
    + lib.from.withKind('ImageStreamTag')
    + lib.from.withName('base:8')
    + lib.from.withNamespace('shared'),

    tag('proxy')
    + lib.from.withKind('DockerImage')
    + lib.from.withName('docker.io/library/nginx:1.27')
    + lib.importPolicy.withImportMode('PreserveOriginal'),

    tag('stable')
    + lib.importSpec('from quay.io/example/web:1.4 scheduled'),
  ]),
]
