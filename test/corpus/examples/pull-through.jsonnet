local lib = import '../../../lib.libsonnet';
lib.from.withKind('DockerImage')
+ lib.from.withName('registry.redhat.io/ubi9/nodejs-20:latest')
+ lib.to.withName('20-ubi9')
+ lib.referencePolicy.withType('Local')
