local lib = import '../../../lib.libsonnet';
[
  lib.imageStream.new('web')
  + lib.imageStream.metadata.withNamespace('shop')
  + lib.imageStream.metadata.withLabels({ app: 'web', 'app.kubernetes.io/part-of': 'shop', tier: 'front' })
  + lib.imageStream.metadata.withAnnotations({ description: 'The "web" images' })
  + { spec: {} },
]
