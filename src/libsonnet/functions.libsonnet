local arguments = import 'arguments.libsonnet';
local docs = import 'docs.libsonnet';
local setters = import 'setters.libsonnet';

local aBoolean = arguments.aBoolean, aString = arguments.aString, anInteger = arguments.anInteger, anObject = arguments.anObject, anObjectOfStrings = arguments.anObjectOfStrings, listOfObjects = arguments.listOfObjects, listOfStrings = arguments.listOfStrings;

local fromBy(set) = {
  '#withKind':: docs['from.withKind'],
  withKind(kind): set('kind', aString, kind),
  '#withNamespace':: docs['from.withNamespace'],
  withNamespace(namespace): set('namespace', aString, namespace),
  '#withName':: docs['from.withName'],
  withName(name): set('name', aString, name),
  '#withUid':: docs['from.withUid'],
  withUid(uid): set('uid', aString, uid),
  '#withApiVersion':: docs['from.withApiVersion'],
  withApiVersion(apiVersion): set('apiVersion', aString, apiVersion),
  '#withResourceVersion':: docs['from.withResourceVersion'],
  withResourceVersion(resourceVersion): set('resourceVersion', aString, resourceVersion),
  '#withFieldPath':: docs['from.withFieldPath'],
  withFieldPath(fieldPath): set('fieldPath', aString, fieldPath),
};

local importPolicyBy(set) = {
  '#withInsecure':: docs['importPolicy.withInsecure'],
  withInsecure(insecure): set('insecure', aBoolean, insecure),
  '#withScheduled':: docs['importPolicy.withScheduled'],
  withScheduled(scheduled): set('scheduled', aBoolean, scheduled),
  '#withImportMode':: docs['importPolicy.withImportMode'],
  withImportMode(importMode): set('importMode', aString, importMode),
};

local referencePolicyBy(set) = {
  '#withType':: docs['referencePolicy.withType'],
  withType(type): set('type', aString, type),
};

local from = fromBy(setters.setting('from.', function(fields) { from+: fields }));

local importPolicy = importPolicyBy(setters.setting('importPolicy.', function(fields) { importPolicy+: fields }));

local referencePolicy = referencePolicyBy(setters.setting('referencePolicy.', function(fields) { referencePolicy+: fields }));

local metadata =
  local set = setters.setting('metadata.', function(fields) { metadata+: fields });
  local add = setters.adding('metadata.', function(fields) { metadata+: fields });
  {
    '#withName':: docs['metadata.withName'],
    withName(name): set('name', aString, name),
    '#withGenerateName':: docs['metadata.withGenerateName'],
    withGenerateName(generateName): set('generateName', aString, generateName),
    '#withNamespace':: docs['metadata.withNamespace'],
    withNamespace(namespace): set('namespace', aString, namespace),
    '#withSelfLink':: docs['metadata.withSelfLink'],
    withSelfLink(selfLink): set('selfLink', aString, selfLink),
    '#withUid':: docs['metadata.withUid'],
    withUid(uid): set('uid', aString, uid),
    '#withResourceVersion':: docs['metadata.withResourceVersion'],
    withResourceVersion(resourceVersion): set('resourceVersion', aString, resourceVersion),
    '#withGeneration':: docs['metadata.withGeneration'],
    withGeneration(generation): set('generation', anInteger, generation),
    '#withCreationTimestamp':: docs['metadata.withCreationTimestamp'],
    withCreationTimestamp(creationTimestamp): set('creationTimestamp', aString, creationTimestamp),
    '#withDeletionTimestamp':: docs['metadata.withDeletionTimestamp'],
    withDeletionTimestamp(deletionTimestamp): set('deletionTimestamp', aString, deletionTimestamp),
    '#withDeletionGracePeriodSeconds':: docs['metadata.withDeletionGracePeriodSeconds'],
    withDeletionGracePeriodSeconds(deletionGracePeriodSeconds): set('deletionGracePeriodSeconds', anInteger, deletionGracePeriodSeconds),
    '#withLabels':: docs['metadata.withLabels'],
    withLabels(labels): set('labels', anObjectOfStrings, labels),
    '#withLabelsMixin':: docs['metadata.withLabelsMixin'],
    withLabelsMixin(labels): add('labels', anObjectOfStrings, labels),
    '#withAnnotations':: docs['metadata.withAnnotations'],
    withAnnotations(annotations): set('annotations', anObjectOfStrings, annotations),
    '#withAnnotationsMixin':: docs['metadata.withAnnotationsMixin'],
    withAnnotationsMixin(annotations): add('annotations', anObjectOfStrings, annotations),
    '#withOwnerReferences':: docs['metadata.withOwnerReferences'],
    withOwnerReferences(ownerReferences): set('ownerReferences', listOfObjects, ownerReferences),
    '#withOwnerReferencesMixin':: docs['metadata.withOwnerReferencesMixin'],
    withOwnerReferencesMixin(ownerReferences): add('ownerReferences', listOfObjects, ownerReferences),
    '#initializers':: docs['metadata.initializers'],
    initializers:
      local set = setters.setting('metadata.initializers.', function(fields) { metadata+: { initializers+: fields } });
      local add = setters.adding('metadata.initializers.', function(fields) { metadata+: { initializers+: fields } });
      {
        '#withPending':: docs['metadata.initializers.withPending'],
        withPending(pending): set('pending', listOfObjects, pending),
        '#withPendingMixin':: docs['metadata.initializers.withPendingMixin'],
        withPendingMixin(pending): add('pending', listOfObjects, pending),
        '#result':: docs['metadata.initializers.result'],
        result:
          local set = setters.setting('metadata.initializers.result.', function(fields) { metadata+: { initializers+: { result+: fields } } });
          {
            '#withKind':: docs['metadata.initializers.result.withKind'],
            withKind(kind): set('kind', aString, kind),
            '#withApiVersion':: docs['metadata.initializers.result.withApiVersion'],
            withApiVersion(apiVersion): set('apiVersion', aString, apiVersion),
            '#withMetadata':: docs['metadata.initializers.result.withMetadata'],
            withMetadata(metadata): set('metadata', anObject, metadata),
            '#withMessage':: docs['metadata.initializers.result.withMessage'],
            withMessage(message): set('message', aString, message),
            '#withReason':: docs['metadata.initializers.result.withReason'],
            withReason(reason): set('reason', aString, reason),
            '#details':: docs['metadata.initializers.result.details'],
            details:
              local set = setters.setting('metadata.initializers.result.details.', function(fields) { metadata+: { initializers+: { result+: { details+: fields } } } });
              local add = setters.adding('metadata.initializers.result.details.', function(fields) { metadata+: { initializers+: { result+: { details+: fields } } } });
              {
                '#withName':: docs['metadata.initializers.result.details.withName'],
                withName(name): set('name', aString, name),
                '#withGroup':: docs['metadata.initializers.result.details.withGroup'],
                withGroup(group): set('group', aString, group),
                '#withKind':: docs['metadata.initializers.result.details.withKind'],
                withKind(kind): set('kind', aString, kind),
                '#withUid':: docs['metadata.initializers.result.details.withUid'],
                withUid(uid): set('uid', aString, uid),
                '#withCauses':: docs['metadata.initializers.result.details.withCauses'],
                withCauses(causes): set('causes', listOfObjects, causes),
                '#withCausesMixin':: docs['metadata.initializers.result.details.withCausesMixin'],
                withCausesMixin(causes): add('causes', listOfObjects, causes),
                '#withRetryAfterSeconds':: docs['metadata.initializers.result.details.withRetryAfterSeconds'],
                withRetryAfterSeconds(retryAfterSeconds): set('retryAfterSeconds', anInteger, retryAfterSeconds),
              },
            '#withCode':: docs['metadata.initializers.result.withCode'],
            withCode(code): set('code', anInteger, code),
          },
      },
    '#withFinalizers':: docs['metadata.withFinalizers'],
    withFinalizers(finalizers): set('finalizers', listOfStrings, finalizers),
    '#withFinalizersMixin':: docs['metadata.withFinalizersMixin'],
    withFinalizersMixin(finalizers): add('finalizers', listOfStrings, finalizers),
    '#withClusterName':: docs['metadata.withClusterName'],
    withClusterName(clusterName): set('clusterName', aString, clusterName),
  };

local imageImportSpec =
  local set = setters.setting('', function(fields) fields);
  {
    '#':: docs.imageImportSpec,
    '#from':: docs.from,
    from: from,
    '#to':: docs['imageImportSpec.to'],
    to:
      local set = setters.setting('to.', function(fields) { to+: fields });
      {
        '#withName':: docs['imageImportSpec.to.withName'],
        withName(name): set('name', aString, name),
      },
    '#importPolicy':: docs.importPolicy,
    importPolicy: importPolicy,
    '#referencePolicy':: docs.referencePolicy,
    referencePolicy: referencePolicy,
    '#withIncludeManifest':: docs['imageImportSpec.withIncludeManifest'],
    withIncludeManifest(includeManifest): set('includeManifest', aBoolean, includeManifest),
  };

local repositoryImportSpec =
  local set = setters.setting('', function(fields) fields);
  {
    '#':: docs.repositoryImportSpec,
    '#from':: docs.from,
    from: from,
    '#importPolicy':: docs.importPolicy,
    importPolicy: importPolicy,
    '#referencePolicy':: docs.referencePolicy,
    referencePolicy: referencePolicy,
    '#withIncludeManifest':: docs['repositoryImportSpec.withIncludeManifest'],
    withIncludeManifest(includeManifest): set('includeManifest', aBoolean, includeManifest),
  };

local tagReference =
  local set = setters.setting('', function(fields) fields);
  local add = setters.adding('', function(fields) fields);
  {
    '#':: docs.tagReference,
    '#withName':: docs['tagReference.withName'],
    withName(name): set('name', aString, name),
    '#withAnnotations':: docs['tagReference.withAnnotations'],
    withAnnotations(annotations): set('annotations', anObjectOfStrings, annotations),
    '#withAnnotationsMixin':: docs['tagReference.withAnnotationsMixin'],
    withAnnotationsMixin(annotations): add('annotations', anObjectOfStrings, annotations),
    '#from':: docs.from,
    from: from,
    '#withReference':: docs['tagReference.withReference'],
    withReference(reference): set('reference', aBoolean, reference),
    '#withGeneration':: docs['tagReference.withGeneration'],
    withGeneration(generation): set('generation', anInteger, generation),
    '#importPolicy':: docs.importPolicy,
    importPolicy: importPolicy,
    '#referencePolicy':: docs.referencePolicy,
    referencePolicy: referencePolicy,
  };

local imageStream = {
  '#':: docs.imageStream,
  '#new':: docs['imageStream.new'],
  new(name): { apiVersion: 'image.openshift.io/v1', kind: 'ImageStream', metadata+: { name: aString('new', name) } },
  '#metadata':: docs.metadata,
  metadata: metadata,
  '#spec':: docs['imageStream.spec'],
  spec:
    local set = setters.setting('spec.', function(fields) { spec+: fields });
    local add = setters.adding('spec.', function(fields) { spec+: fields });
    {
      '#lookupPolicy':: docs['imageStream.spec.lookupPolicy'],
      lookupPolicy:
        local set = setters.setting('spec.lookupPolicy.', function(fields) { spec+: { lookupPolicy+: fields } });
        {
          '#withLocal':: docs['imageStream.spec.lookupPolicy.withLocal'],
          withLocal(Local): set('local', aBoolean, Local),
        },
      '#withDockerImageRepository':: docs['imageStream.spec.withDockerImageRepository'],
      withDockerImageRepository(dockerImageRepository): set('dockerImageRepository', aString, dockerImageRepository),
      '#withTags':: docs['imageStream.spec.withTags'],
      withTags(tags): set('tags', listOfObjects, tags),
      '#withTagsMixin':: docs['imageStream.spec.withTagsMixin'],
      withTagsMixin(tags): add('tags', listOfObjects, tags),
    },
};

local imageStreamImport = {
  '#':: docs.imageStreamImport,
  '#new':: docs['imageStreamImport.new'],
  new(name): { apiVersion: 'image.openshift.io/v1', kind: 'ImageStreamImport', metadata+: { name: aString('new', name) } },
  '#metadata':: docs.metadata,
  metadata: metadata,
  '#spec':: docs['imageStreamImport.spec'],
  spec:
    local set = setters.setting('spec.', function(fields) { spec+: fields });
    local add = setters.adding('spec.', function(fields) { spec+: fields });
    {
      '#withImport':: docs['imageStreamImport.spec.withImport'],
      withImport(Import): set('import', aBoolean, Import),
      '#repository':: docs['imageStreamImport.spec.repository'],
      repository:
        local set = setters.setting('spec.repository.', function(fields) { spec+: { repository+: fields } });
        {
          '#from':: docs.from,
          from: fromBy(setters.setting('spec.repository.from.', function(fields) { spec+: { repository+: { from+: fields } } })),
          '#importPolicy':: docs.importPolicy,
          importPolicy: importPolicyBy(setters.setting('spec.repository.importPolicy.', function(fields) { spec+: { repository+: { importPolicy+: fields } } })),
          '#referencePolicy':: docs.referencePolicy,
          referencePolicy: referencePolicyBy(setters.setting('spec.repository.referencePolicy.', function(fields) { spec+: { repository+: { referencePolicy+: fields } } })),
          '#withIncludeManifest':: docs['imageStreamImport.spec.repository.withIncludeManifest'],
          withIncludeManifest(includeManifest): set('includeManifest', aBoolean, includeManifest),
        },
      '#withImages':: docs['imageStreamImport.spec.withImages'],
      withImages(images): set('images', listOfObjects, images),
      '#withImagesMixin':: docs['imageStreamImport.spec.withImagesMixin'],
      withImagesMixin(images): add('images', listOfObjects, images),
    },
};

imageImportSpec {
  '#':: docs.library,
  repositoryImportSpec: repositoryImportSpec,
  tagReference: tagReference,
  imageStream: imageStream,
  imageStreamImport: imageStreamImport,
  image: {
    '#':: docs.image,
    v1: {
      '#':: docs.v1,
      imageImportSpec: imageImportSpec,
      repositoryImportSpec: repositoryImportSpec,
      tagReference: tagReference,
      imageStream: imageStream,
      imageStreamImport: imageStreamImport,
    },
  },
}
