import { print } from "../dist/index.node.js";

/** The spec of image n, with the mixture of fields that public manifests have. */
export function specOf(n) {
  return {
    from: { kind: "DockerImage", name: `quay.io/example/app-${n}:1.${n % 40}` },
    ...(n % 5 < 2 && { to: { name: `v1.${n % 40}-${n}` } }),
    ...(n % 4 === 0 && { importPolicy: { scheduled: true } }),
    ...(n % 3 < 2 && { referencePolicy: { type: "Local" } }),
  };
}

/** The specs of so many images. */
export const specsOf = (count) => Array.from({ length: count }, (_, n) => specOf(n));

/** How many images each stream of a document has. */
const imagesPerStream = 20;

/** A document of so many images. */
export function documentOf(count) {
  const lines = specsOf(count).map((spec, n) => {
    const line = `  ${print(spec)}`;
    return n % imagesPerStream === 0 ? `stream app-${n} namespace example\n${line}` : line;
  });
  return `${lines.join("\n")}\n`;
}
