import { type Failure, isFailure } from "../../registry/answer.js";
import type { Registry } from "../../registry/registry.js";
import type { Finding } from "../../text/finding.js";
import type { Image } from "../image.js";
import { failureFinding } from "./failureFinding.js";
import type { ImageFinding } from "./finding.js";
import { platformFindings } from "./platformFindings.js";

/** The findings about an image after its registry was asked. */
export interface ImportFindings {
  readonly findings: readonly Finding[];
  /** The failure if the registry said nothing about the image, or nothing about its platforms. */
  readonly unchecked?: Failure;
}

/** The number of tags that one import takes from a repository: openshift-apiserver maxImagesBulkImportedPerRepository. */
const maxTags = 50;

/**
 * Asks a registry what it will answer when the cluster imports an image, and says what the import would then say or lose.
 * `architectures` are those of the cluster's nodes, the API server's own first.
 */
export async function importFindings(
  image: Image,
  registry: Registry,
  architectures: readonly string[],
): Promise<ImportFindings> {
  const { path, type } = image;
  const { findings, unchecked } = await (type === "repository"
    ? ofRepository(image, registry)
    : ofImage(image, registry, architectures));
  return { findings: findings.map((each) => ({ ...each, path })), ...(unchecked && { unchecked }) };
}

/** The findings about an image, without their paths. */
interface Found extends Omit<ImportFindings, "findings"> {
  readonly findings: readonly ImageFinding[];
}

async function ofImage(image: Image, registry: Registry, architectures: readonly string[]): Promise<Found> {
  const { reference, insecure } = image;
  const answer = await registry.ask(reference, { insecure, manifest: true });
  if (isFailure(answer)) return ofFailure(answer, image, registry);
  const { withheld } = answer;
  return {
    findings: platformFindings(image, answer, architectures),
    ...(withheld && { unchecked: withheld }),
  };
}

async function ofRepository(image: Image, registry: Registry): Promise<Found> {
  const { reference, insecure } = image;
  const answer = await registry.tags(reference, { insecure });
  if (isFailure(answer)) return ofFailure(answer, image, registry);
  const { tags, isComplete } = answer;
  if (tags.length <= maxTags) return { findings: [] };
  const count = `${isComplete ? "" : "more than "}${tags.length}`;
  const message = `The repository has ${count} tags, and an import takes ${maxTags} of them`;
  const hint = "Declare the tags that you need.";
  return { findings: [{ code: "too-many-tags", severity: "warning", message, hint }] };
}

/**
 * Says what the import would say; undefined if the failure says nothing of the image. Asks for the tags of the repository, for
 * its hint.
 */
export async function explainFailure(
  failure: Failure,
  image: Image,
  registry: Registry,
): Promise<ImageFinding | undefined> {
  const { reference, insecure, type } = image;
  const isMissing = failure.kind === "missing" && type !== "repository";
  const answer = isMissing ? await registry.tags(reference, { insecure }) : undefined;
  return failureFinding(failure, image, answer?.kind === "tags" ? answer.tags : undefined);
}

async function ofFailure(failure: Failure, image: Image, registry: Registry): Promise<Found> {
  const finding = await explainFailure(failure, image, registry);
  return finding === undefined ? { findings: [], unchecked: failure } : { findings: [finding] };
}
