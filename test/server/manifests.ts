/** An ImageStream that the server accepts, with more metadata or another spec. */
export function stream(metadata: object = {}, spec: object = { tags: [] }): object {
  return {
    apiVersion: "image.openshift.io/v1",
    kind: "ImageStream",
    metadata: { name: "web", namespace: "team-a", ...metadata },
    spec,
  };
}

/** An ImageStreamImport of these images, with more in its spec. */
export function importing(images: readonly unknown[], spec: object = {}): object {
  return {
    apiVersion: "image.openshift.io/v1",
    kind: "ImageStreamImport",
    metadata: { name: "web", namespace: "team-a" },
    spec: { import: true, images, ...spec },
  };
}
