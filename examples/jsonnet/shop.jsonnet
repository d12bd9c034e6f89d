// importspec eval --ext-str version=1.4 shop.jsonnet
local images = import 'images.libsonnet';
local lib = import 'importspec/lib.libsonnet';

lib.imageStreamImport.new('shop')
+ lib.imageStreamImport.metadata.withNamespace('shop')
+ lib.imageStreamImport.spec.withImport(true)
+ lib.imageStreamImport.spec.withImages([images.web(std.extVar('version')), images.proxy])
