// The images of the web application; an environment says the version and the policy.
local lib = import 'importspec/lib.libsonnet';

{
  _config:: {
    version: error 'an environment says its version',
    policy: '',
  },

  web:
    lib.imageStream.new('web')
    + lib.imageStream.metadata.withLabels({ app: 'web' })
    + lib.imageStream.spec.withTags([
      lib.tagReference.withName('app')
      + lib.tagReference.from.withKind('DockerImage')
      + lib.tagReference.from.withName('quay.io/example/web:' + $._config.version)
      + $._config.policy,
    ]),
}
