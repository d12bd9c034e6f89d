import { selects } from "../../check/selection.js";
import type { CheckTarget } from "../../check/target.js";
import { importFindings } from "../../images/answers/importFindings.js";
import type { Image } from "../../images/image.js";
import type { AuthFile } from "../../registry/credentials/authFile.js";
import { placeOf } from "../../registry/imagePlace.js";
import type { Registry } from "../../registry/registry.js";
import type { Finding } from "../../text/finding.js";
import type { Output } from "../io.js";
import { count } from "../output/count.js";
import { startProgress } from "../output/progress.js";

/** An image to ask for, and where to put what is found. */
interface Question {
  readonly image: Image;
  readonly target: CheckTarget;
  readonly found: Finding[];
}

/** How many images were asked for, and a line for each reason for which some of them were not checked. */
export interface Asked {
  readonly images: number;
  readonly unchecked: number;
  readonly remarks: readonly string[];
}

/** The images of a call, and the pull secrets in its files: all of them are read before a registry is asked. */
export class RegistryQuestions {
  readonly secrets: AuthFile[] = [];
  readonly #questions: Question[] = [];

  /** Adds images, and returns the array that will have what is found about them. */
  add(images: readonly Image[], target: CheckTarget): readonly Finding[] {
    const found: Finding[] = [];
    for (const image of images) this.#questions.push({ image, target, found });
    return found;
  }

  /** How many images were added. */
  get count(): number {
    return this.#questions.length;
  }

  /** Asks for all of them, and shows the progress. */
  async ask(registry: Registry, architectures: readonly string[], stderr: Output): Promise<Asked> {
    const progress = startProgress(this.count, stderr);
    const unchecked = new Map<string, number>();
    try {
      const asked = this.#questions.map(async (question) => {
        const { image } = question;
        const result = await importFindings(image, registry, architectures);
        progress.next(image.text);
        return { ...question, ...result };
      });
      // In the order of the questions, whatever the order of the answers.
      for (const { image, target, found, findings, unchecked: failure } of await Promise.all(asked)) {
        found.push(...findings.filter(({ code }) => selects(target, code)));
        if (failure === undefined) continue;
        const reason = `${placeOf(image.reference)?.registry}: ${failure.detail}`;
        unchecked.set(reason, (unchecked.get(reason) ?? 0) + 1);
      }
    } finally {
      progress.end();
    }
    const remarks = [...unchecked].map(
      ([reason, images]) => `importspec: ${count(images, "image")} not checked: ${reason}\n`,
    );
    return { images: this.count, unchecked: [...unchecked.values()].reduce((a, b) => a + b, 0), remarks };
  }
}
