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
      + lib.importSpec('from quay.io/example/web:' + $._config.version)
      + lib.clauses($._config.policy),
    ]),
}
