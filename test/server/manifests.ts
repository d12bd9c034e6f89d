/** An ImageStream that the server takes, with other metadata and another spec where they are given. */
export function stream(metadata: object = {}, spec: object = { tags: [] }): object {
  return {
    apiVersion: "image.openshift.io/v1",
    kind: "ImageStream",
    metadata: { name: "web", namespace: "team-a", ...metadata },
    spec,
  };
}

/** An ImageStreamImport of some images. */
export function importing(images: readonly unknown[], spec: object = {}): object {
  return {
    apiVersion: "image.openshift.io/v1",
    kind: "ImageStreamImport",
    metadata: { name: "web", namespace: "team-a" },
    spec: { import: true, images, ...spec },
  };
}
