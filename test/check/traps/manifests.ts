import { traps } from "../../../src/check/traps/index.js";
import { readManifest } from "../../../src/check/traps/manifest.js";

/** A digest of the right form. */
export const digest = `sha256:${"0123456789abcdef".repeat(4)}`;

/** A `from` that names a DockerImage. */
export const docker = (name: string) => ({ kind: "DockerImage", name });

/** A parameter of a Template in a string. */
export const parameter = (name: string) => `$\{${name}}`;

/** A parameter of a Template instead of a value of any type. */
export const wholeParameter = (name: string) => `$\{{${name}}}`;

/** An ImageStreamImport of these images, with more in its spec. */
export const importOf = (images: unknown, spec: object = {}) => ({
  apiVersion: "image.openshift.io/v1",
  kind: "ImageStreamImport",
  metadata: { name: "web" },
  spec: { import: true, ...spec, images },
});

/** An ImageStream of these tags, with more in its spec. */
export const streamOf = (tags: unknown, spec: object = {}) => ({
  apiVersion: "image.openshift.io/v1",
  kind: "ImageStream",
  metadata: { name: "web" },
  spec: { ...spec, tags },
});

/** The paths of the findings that a trap has in a manifest, joined by dots. */
export function caught(code: string, manifest: unknown): string[] {
  const trap = traps.find((each) => each.code === code);
  if (trap === undefined) throw new Error(`There is no trap '${code}'`);
  return trap.find(readManifest(manifest)).map(({ path }) => path.join("."));
}
