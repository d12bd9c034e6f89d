local lib = import 'importspec/lib.libsonnet';
local web = import 'web.libsonnet';

web {
  _config+:: { version: '1.5-rc1', policy: lib.importPolicy.withScheduled(true) },
}
