// The images of the shop, by the language and by the functions: both give the same kind of object.
local lib = import 'importspec/lib.libsonnet';

{
  web(version)::
    lib.importSpec('from quay.io/example/web:' + version + ' to web legacy')
    + lib.importPolicy.withScheduled(true)
    + lib.referencePolicy.withType('Local'),

  proxy:: lib.importSpec('from docker.io/library/nginx:1.27 to proxy preserveOriginal scheduled'),
}
