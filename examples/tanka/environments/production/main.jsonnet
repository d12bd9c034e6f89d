local lib = import 'importspec/lib.libsonnet';
local web = import 'web.libsonnet';

web {
  _config+:: { version: '1.4', policy: lib.referencePolicy.withType('Local') },
}
