import {
  type CheckDocumentOptions,
  checkDocument,
  checkManifest,
  type Finding,
  ImportSpecError,
  print,
} from "../index.js";
import { type Held, heldIn } from "./held.js";

/** What is wrong with the manifests and specs that a value of Jsonnet, YAML or a config holds. */
export function checkValue(value: unknown, options: CheckDocumentOptions): Finding[] {
  return [...heldIn(value)].flatMap((held) =>
    held.type === "specs"
      ? checkSpecs(held, options)
      : checkManifest(held.value, options).map((each) => ({ ...each, path: [...held.path, ...each.path] })),
  );
}

/** Specs that stand in no manifest are checked as the document that they would be. */
function checkSpecs({ value, path }: Held, options: CheckDocumentOptions): Finding[] {
  const specs: readonly object[] = Array.isArray(value) ? value : [value];
  const pathAt = (place: number) => (Array.isArray(value) ? [...path, place] : path);
  const starts: number[] = [];
  let text = "";
  for (const [place, spec] of specs.entries()) {
    starts.push(text.length);
    try {
      text += `${print(spec)}\n`;
    } catch (error) {
      if (!(error instanceof ImportSpecError)) throw error;
      const { code, message } = error;
      return [{ code, severity: "error", message, path: pathAt(place) }];
    }
  }
  return checkDocument(text, options).map(({ range, related, ...finding }) => ({
    ...finding,
    path: pathAt(starts.findLastIndex((start) => start <= range.start)),
  }));
}
