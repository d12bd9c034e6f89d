local lib = import '../../../lib.libsonnet';
local app(name, tag) =
  lib.tagReference.withName(name)
  + lib.tagReference.from.withKind('DockerImage')
  + lib.tagReference.from.withName('quay.io/org/app:' + tag);
[
  lib.imageStream.new('web')
  + lib.imageStream.spec.withTags([
    app('1-rc', '1'),
    app('10', '10'),
    app('2', '2'),
    app('Beta', '1'),
    lib.tagReference.withName('current'),
  ]),
]
