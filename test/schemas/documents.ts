import fc from "fast-check";
import { manifests } from "../../src/index.js";
import { manifestErrors } from "../../src/server/validate.js";
import { casesOf } from "../support/corpus.js";
import { seed } from "../support/runs.js";

/** A manifest that the tool renders and the server takes. */
export interface Rendered {
  readonly kind: string;
  readonly metadata: { readonly name: string };
  readonly spec: { readonly tags?: readonly object[] };
}

const name = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6})?$/);
const tag = fc.stringMatching(/^\w[\w.-]{0,8}$/);
const image = fc.tuple(name, tag).map(([path, each]) => `quay.io/org/${path}:${each}`);
const quoted = (text: fc.Arbitrary<string>) => text.map((each) => JSON.stringify(each));
const source = fc.oneof(
  { weight: 4, arbitrary: image },
  fc
    .tuple(name, tag, quoted(name))
    .map(([path, each, other]) => `ImageStreamTag ${path}:${each} namespace ${other}`),
);
const words = (...all: readonly string[]) => fc.subarray([...all]).map((chosen) => chosen.join(" "));
const policies = words("scheduled", "insecure", "preserveOriginal", "local");
const kept = words("reference", 'annotation note "two words"', 'annotation order ""');
const lines = (all: fc.Arbitrary<string>) =>
  fc.array(all, { minLength: 1, maxLength: 4 }).map((each) => each.join("\n  "));

const streamText = fc
  .tuple(
    quoted(name),
    words("namespace shop", "label team storefront", "lookupLocal"),
    policies,
    lines(
      fc.tuple(source, quoted(tag), policies, kept).map((parts) => {
        const [from, to, ...clauses] = parts;
        return `from ${from} to ${to} ${clauses.join(" ")}`;
      }),
    ),
  )
  .map(([named, clauses, shared, items]) => `stream ${named} ${clauses}\n  each ${shared}\n  ${items}`);

const importText = fc
  .tuple(
    quoted(name),
    words("namespace shop", "dryRun"),
    lines(
      fc.tuple(image, quoted(tag), policies).map(([from, to, clauses]) => `from ${from} to ${to} ${clauses}`),
    ),
  )
  .map(([named, clauses, items]) => `import ${named} ${clauses}\n  ${items}`);

const chosen = casesOf("corpus").filter(({ topic }) =>
  ["image-streams", "image-stream-imports", "manifests"].includes(topic),
);

const random = fc.sample(fc.oneof(streamText, importText), { numRuns: 2_000, seed });

/** The manifests of the corpus and of random documents that the server takes. */
export const rendered: readonly Rendered[] = [...chosen.map(({ text }) => text), ...random]
  .flatMap((text) => manifests(text) as unknown as Rendered[])
  .filter((manifest) => manifestErrors(manifest).length === 0);
