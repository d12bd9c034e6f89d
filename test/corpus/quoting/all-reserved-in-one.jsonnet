local lib = import '../../../lib.libsonnet';
lib.from.withKind('DockerImage')
+ lib.from.withName('from stream repository tag namespace uid apiVersion resourceVersion fieldPath to insecure scheduled importMode legacy preserveOriginal referencePolicy source local includeManifest reference annotation label lookupLocal')
