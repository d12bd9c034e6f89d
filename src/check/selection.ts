import { type Code, codes, type Family, onRequest } from "../text/codes.js";

/** The codes that are reported. By default that is every code but those that are only reported on request. */
export interface Selection {
  /** The codes that alone are reported. */
  readonly only?: ReadonlySet<string> | undefined;
  /** The codes on request that are reported, too. */
  readonly also?: ReadonlySet<string> | undefined;
}

/** The name of a family or a code. */
export type Selected = Family | Code;

/** Verdicts whose codes are those of other mistakes, too. */
const verdicts: readonly Code[] = ["unknown-field", "unknown-kind", "wrong-type"];

/** The codes by the names that select them: those of the families, and their own. */
export const selectable: ReadonlyMap<string, readonly Code[]> = new Map<string, readonly Code[]>([
  ...Object.values(codes).flatMap((family) => family.map((code): [string, Code[]] => [code, [code]])),
  ...Object.entries(codes),
  ["manifest", [...codes.manifest, ...verdicts]],
]);

/** True if a code is reported. */
export const selects = ({ only, also }: Selection, code: Code): boolean =>
  only === undefined ? !onRequest.has(code) || also?.has(code) === true : only.has(code);
