import { platformFindings } from "../../images/answers/platformFindings.js";
import type { Image } from "../../images/image.js";
import type { WhyNotPinned } from "../../images/pin/pinEdit.js";
import type { InputDiagnostic } from "../input/inputError.js";
import type { Answered } from "./resolveImages.js";

/** Why `resolve --pin` leaves a reference as it is. */
export type WhyLeft = WhyNotPinned | "repository" | "index";

const note = (message: string, hint: string): InputDiagnostic => ({
  code: "not-pinned",
  severity: "warning",
  message: `The reference is not pinned: ${message}`,
  hint,
});

/** The notes on references that are left as they are. */
export const leftReasons: Readonly<Record<WhyLeft, InputDiagnostic>> = {
  shared: note("an alias stands for it, or for what is around it", "Write it out wherever the alias is."),
  unwritten: note("the text does not have it as it is", "Write it without a tag such as !!binary."),
  repository: note("an import of a repository takes whatever its tags name", "Import its images one by one."),
  index: note(
    "the index does not say the digests of its images",
    "Set 'preserveOriginal' to pin the index itself.",
  ),
};

/** Warns of an image that is not for the architecture that was asked for. */
export const warningsOf = (
  { image, resolution }: Answered & { readonly image: Image },
  architecture: string,
): readonly InputDiagnostic[] =>
  resolution.kind === "image" && image.reference.id === ""
    ? platformFindings(image, resolution.found, [architecture]).filter(
        ({ code }) => code === "other-architecture",
      )
    : [];
