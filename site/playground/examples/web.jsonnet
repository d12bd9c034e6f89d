// Change it: the value follows. The library is that of the package.
local lib = import 'importspec/lib.libsonnet';
local policy = lib.importPolicy.withScheduled(true) + lib.referencePolicy.withType('Local');

{
  [version]: lib.importSpec('from quay.io/example/web:' + version + ' to web') + policy
  for version in ['1.4', '1.5']
}
