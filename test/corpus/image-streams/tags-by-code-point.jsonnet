local lib = import '../../../lib.libsonnet';
local tag(name, order) = lib.tagReference.withName(name) + lib.tagReference.withAnnotations({ order: order });
[
  lib.imageStream.new('web')
  + lib.imageStream.spec.withTags([
    tag('a', '4'),
    tag('a\u0000', '6'),
    tag('a\u0000\u0000', '2'),
    tag('a\u0000\u0001', '5'),
    tag('a\u0001', '1'),
    tag('￮', '3'),
    tag('😀', '0'),
  ]),
]
