import * as assert from "uvu/assert";
import { parseImageReference } from "../../src/api/parseImageReference.js";
import { defaulted } from "../../src/server/defaulted.js";
import { type RuleError, sentenceOfError } from "../../src/server/fieldError.js";
import type { Rule } from "../../src/server/rules.js";
import { manifestErrors } from "../../src/server/validate.js";

/** The answer of OpenShift's own code about an image reference. */
export interface ReferenceLine {
  readonly name: string;
  readonly parsed?: object;
  readonly error?: string;
}

interface Manifest {
  readonly apiVersion?: unknown;
  readonly kind?: unknown;
  readonly metadata?: {
    readonly name?: unknown;
    readonly generateName?: unknown;
    readonly namespace?: unknown;
    readonly ownerReferences?: unknown;
  } | null;
}

/**
 * The answer of OpenShift's own code about a manifest: it was decoded strictly, defaulted and validated. `create` is the
 * answer of its handlers of create, without a registry and with no image stream that could be found.
 */
export interface ManifestLine {
  readonly manifest: Manifest;
  readonly decodeError?: string;
  readonly errors?: readonly Pick<RuleError, "type" | "field" | "detail">[];
  readonly defaulted?: object;
  readonly create?: string;
}

/** The answer of the real server to a create. */
export interface PostLine {
  readonly manifest: Manifest;
  readonly code: number;
  readonly message: string | null;
}

export function compareReference({ name, parsed, error }: ReferenceLine): void {
  assert.equal(parseImageReference(name), parsed ?? { error }, name);
}

/** The rules of a create that the validation code does not have. */
const ofCreate: readonly Rule[] = [
  "BeforeCreate.name",
  "Store.resourceVersion",
  "parseFromReference.form",
  "Verify.namespace",
  "tagsChanged.name",
  "tagsChanged.key",
  "tagsChanged.stream",
  "ResolveImageID.notFound",
  "ValidateImageStream.history",
  "ValidateImageStream.length",
];

/** The fields that the server replaces before it validates. */
const replaced = (field: string, kind: unknown): boolean =>
  field.startsWith("metadata.managedFields") ||
  field.startsWith("status.") ||
  (field === "metadata.generation" && kind === "ImageStream");

/** Compares our errors with those of the validation code, but for those of a create. */
export function compareManifest(line: ManifestLine): void {
  const { manifest } = line;
  const text = JSON.stringify(manifest);
  const errors = manifestErrors(manifest);
  if (line.decodeError !== undefined) {
    if (!/^(?:Object '|no kind|unexpected GroupVersion)/.test(line.decodeError))
      assert.is(decodeError(errors), line.decodeError, text);
    else assert.ok(errors.length > 0, text);
    assert.is(defaulted(manifest), undefined, text);
    return;
  }
  const isValidated = (each: RuleError) => !ofCreate.includes(each.rule) && each.at === undefined;
  const isOnlyOfCreate = errors.some(({ rule }) => rule === "BeforeCreate.name");
  const expected = (line.errors ?? []).filter(
    ({ field, detail }) => !replaced(field, manifest.kind) && !detail.includes("'namespace/name'"),
  );
  if (!isOnlyOfCreate && !hasTwinOwners(manifest))
    assert.equal(setOf(errors.filter(isValidated)), setOf(expected), text);
  if (line.defaulted !== undefined)
    assert.equal(JSON.parse(JSON.stringify(defaulted(manifest))), line.defaulted, text);
}

/** True for an owner that is there twice. Before its handlers, the server drops one. */
function hasTwinOwners({ metadata }: Manifest): boolean {
  const owners = Array.isArray(metadata?.ownerReferences)
    ? metadata.ownerReferences.map((each) => JSON.stringify(each))
    : [];
  return new Set(owners).size < owners.length;
}

/** The errors of decoding as the one sentence of the server. */
function decodeError(errors: readonly RuleError[]): string {
  const details = errors.map(({ detail }) => detail).join(", ");
  return errors[0]?.type === "UnknownField" ? `strict decoding error: ${details}` : details;
}

/** The server walks maps in random order and may repeat an error. */
function setOf(errors: readonly Pick<RuleError, "type" | "field" | "detail">[]): string[] {
  return [...new Set(errors.map(({ type, field, detail }) => `${type} ${field} ${detail}`))].sort();
}

/** Compares our errors with the answer of the handlers of create. They have no streams, so they find none. */
export function compareCreate({ manifest, decodeError, create }: ManifestLine): void {
  if (decodeError !== undefined || hasTwinOwners(manifest)) return;
  const sentences = manifestErrors(manifest).map((error) =>
    error.detail.startsWith("unable to retrieve image stream")
      ? `${error.field}: Not found: ${error.shown}`
      : sentenceOfError(error),
  );
  // Without a registry, an import ends before it writes a stream.
  const isWritten = manifestErrors(manifest).some(({ at }) => at !== undefined);
  if (create === undefined) assert.ok(sentences.length === 0 || isWritten, JSON.stringify(manifest));
  else compareAnswer(manifest, sentences, create);
}

/** Compares our errors with the answer of the server. It fills in the apiVersion of its endpoint. */
export function comparePost({ manifest, code, message }: PostLine): void {
  const hasVersion = ![undefined, null, ""].includes(manifest.apiVersion as undefined);
  const posted = hasVersion ? manifest : { ...manifest, apiVersion: "image.openshift.io/v1" };
  const errors = manifestErrors(posted);
  const text = JSON.stringify(manifest);
  if (code === 201 || code === 404 || code === 409) assert.equal(errors, [], text);
  else if (code === 400 && !/unrecognized|no kind|GroupVersion/.test(message ?? ""))
    assert.ok(message?.endsWith(`: ${decodeError(errors)}`), `${text}\n${message}\n${decodeError(errors)}`);
  else if (code === 400) assert.ok(errors.length > 0, text);
  else compareAnswer(manifest, errors.map(sentenceOfError), message ?? "");
}

/** An error that depends on the streams and images of the cluster. */
const ofCluster =
  /^(?:spec\.tags\[.*\]\.from\.name: (?:Not found: "(?:\\.|[^"\\])*"|Invalid value: "[^"]*": error generating tag event: imagestreamimage\S* "[^"]*" not found)\]?(?:, )?)+$/s;

/** An error that depends on the namespace of the request, which manifests may leave out. */
const ofRequest =
  /^spec\.tags\[.*\]\.from\.name: Invalid value: "(?:\\.|[^"\\])*": (?:must be of the form <tag>, <repo>:<tag>, <id>, or <repo>@<id>|unable to retrieve image stream: .*)$/s;

/** Go escapes the characters that its version of Unicode does not have. */
const plain = (text: string): string =>
  text.replace(/\\(?:U([0-9a-f]{8})|u([0-9a-f]{4}))/g, (_, long, short) =>
    String.fromCodePoint(Number.parseInt(long ?? short, 16)),
  );

/** Asserts that an answer has exactly our sentences, besides those that depend on the cluster. */
function compareAnswer(manifest: Manifest, sentences: readonly string[], answer: string): void {
  const text = JSON.stringify(manifest);
  const name = /^\w+\.image\.openshift\.io "((?:\\.|[^"\\])*)" is invalid: /s.exec(answer);
  let rest = plain(name === null ? answer : answer.slice(name[0].length));
  const { generateName } = manifest.metadata ?? {};
  if (!manifest.metadata?.name && generateName && name?.[1])
    rest = rest.replaceAll(`"${name[1]}"`, `"${name[1].slice(0, -5)}xxxxx"`);
  for (const sentence of [...new Set(sentences.map(plain))].sort((a, b) => b.length - a.length)) {
    assert.ok(rest.includes(sentence), `${sentence}\n${answer}\n${text}`);
    rest = rest.replaceAll(sentence, "\n\n");
  }
  const others = rest
    .replace(/\[\]: Internal error: imagestreams "(?:\\.|[^"\\])*" is invalid: /s, "\n\n")
    .split("\n\n")
    .map((part) => part.replace(/^[[\], ]+|[,\s]+$|(?<!\])\]$/g, ""))
    .filter((part) => !/^[[\], ]*$/.test(part));
  const isUnknown = !manifest.metadata?.namespace && /"from":\{[^}]*"namespace":/.test(text);
  for (const other of others)
    assert.ok(ofCluster.test(other) || (isUnknown && ofRequest.test(other)), `${other}\n${answer}\n${text}`);
}
