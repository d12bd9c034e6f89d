local lib = import '../../../lib.libsonnet';
lib.from.withKind('DockerImage')
+ lib.from.withName('registry.redhat.io/a/b/c/d_e--f.g/h:v1.2.3-rc.1_4')
