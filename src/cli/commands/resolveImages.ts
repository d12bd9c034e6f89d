import { explainFailure } from "../../images/answers/importFindings.js";
import type { Image } from "../../images/image.js";
import { type Resolution, type ResolveOptions, resolve } from "../../images/pin/resolve.js";
import { type Failure, isFailure } from "../../registry/answer.js";
import type { AuthFile } from "../../registry/credentials/authFile.js";
import { placeOf } from "../../registry/imagePlace.js";
import type { Registry } from "../../registry/registry.js";
import { pathText } from "../../text/path.js";
import { type InputDiagnostic, InputError, type InputSource } from "../input/inputError.js";
import { openRegistry } from "../input/openRegistry.js";
import type { RegistryFlags } from "../input/registryOptions.js";
import type { Placed } from "../output/place.js";
import { startProgress } from "../output/progress.js";
import type { Session } from "../session.js";

/** An image to ask for, and the text that names it. */
export interface Question {
  readonly image: Placed<Image>;
  readonly source: InputSource;
}

/** The answer of a registry about an image; if it has none, the reason as people read it. */
export interface Answered {
  readonly resolution: Resolution;
  readonly diagnostic?: InputDiagnostic;
}

/** Asks registries for images, and shows the progress. Adds the answers to the questions, in their order. */
export async function resolveImages<Asked extends Question>(
  questions: readonly Asked[],
  secrets: readonly AuthFile[],
  options: ResolveOptions & RegistryFlags,
  session: Session,
): Promise<readonly (Asked & Answered)[]> {
  const registry = await openRegistry(options, secrets, session);
  const progress = startProgress(questions.length, session.io.stderr);
  try {
    return await Promise.all(
      questions.map(async (question) => {
        const answer = await answered(question, registry, options);
        progress.next(question.image.text);
        return { ...question, ...answer };
      }),
    );
  } finally {
    progress.end();
    registry.close();
  }
}

async function answered({ image }: Question, registry: Registry, options: ResolveOptions): Promise<Answered> {
  const resolution = await resolve(image, registry, options);
  if (!isFailure(resolution)) return { resolution };
  const diagnostic = await diagnosticOf(resolution, image, registry);
  return { resolution, diagnostic: placed(diagnostic, image) };
}

/** Says why there is no answer: an error here, whatever the cluster may see. */
async function diagnosticOf(failure: Failure, image: Image, registry: Registry): Promise<InputDiagnostic> {
  const finding = await explainFailure(failure, image, registry);
  if (finding !== undefined) return { ...finding, severity: "error" };
  const message = `${placeOf(image.reference)?.registry} gave no answer: ${failure.detail}`;
  return { code: "unresolved", severity: "error", message };
}

/** Puts a diagnostic at the reference of an image. */
export const placed = (diagnostic: InputDiagnostic, { range, path }: Placed<Image>): InputDiagnostic =>
  range === undefined
    ? { ...diagnostic, message: `${pathText(path)}: ${diagnostic.message}` }
    : { ...diagnostic, range };

/** Returns an error per text with images that have no answer. */
export const unresolved = (answers: readonly (Question & Answered)[]): InputError[] =>
  bySource(
    answers.flatMap(({ source, diagnostic }) => (diagnostic === undefined ? [] : [{ source, diagnostic }])),
  );

/** A diagnostic of a text. */
export interface Note {
  readonly source: InputSource;
  readonly diagnostic: InputDiagnostic;
}

/** Returns an InputError per text that has diagnostics. */
export function bySource(notes: readonly Note[]): InputError[] {
  const found = new Map<InputSource, InputDiagnostic[]>();
  for (const { source, diagnostic } of notes) {
    const known = found.get(source);
    if (known === undefined) found.set(source, [diagnostic]);
    else known.push(diagnostic);
  }
  return [...found].map(([source, diagnostics]) => new InputError(source, diagnostics));
}
