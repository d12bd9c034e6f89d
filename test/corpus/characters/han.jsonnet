local lib = import '../../../lib.libsonnet';
lib.from.withKind('DockerImage')
+ lib.from.withName('図書館/アプリ:最新')
+ lib.to.withName('標籤')
