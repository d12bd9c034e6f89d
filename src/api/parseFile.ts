import type { Source } from "../../grammar/ast.js";
import { inputOf } from "../../grammar/input.js";
import { buildSpec } from "../compile/buildSpec.generated.js";
import { Collector } from "../compile/collector.js";
import { compileGroups } from "../compile/compileGroups.js";
import { type FileType, fileTypeOf } from "../compile/file.js";
import type { LocatedManifest } from "../compile/located.js";
import { makeManifest } from "../compile/manifests.js";
import type { Plan } from "../compile/plan.js";
import type { ImageImportSpec } from "../schema/api.generated.js";
import type { ManifestKind } from "../schema/kinds.js";
import { type Diagnostic, inOrder } from "../text/diagnostic.js";
import { checkText, kindOf } from "./options.js";

/** A parsed file: its specs, or the manifests of its document. A file with mistakes has neither. */
export interface FileResult {
  readonly is: FileType;
  readonly tree: Source;
  readonly diagnostics: readonly Diagnostic[];
  readonly specs: readonly ImageImportSpec[];
  readonly manifests: readonly LocatedManifest[];
}

/**
 * Parses a `.imports` file. A file that has only specs holds specs; an item of any other type makes it a document, whose
 * streams and imports become manifests. `as` makes every file a document, and all its manifests of one kind: what that
 * kind cannot hold is a warning. Never throws for what the text holds: the mistakes are in `diagnostics`. Throws an
 * ImportSpecError for a text that is not a string and for an unknown kind.
 */
export function parseFile(text: string, as?: ManifestKind): FileResult {
  checkText("parseFile", text);
  const kind = as === undefined ? undefined : kindOf("parseFile", as);
  const collector = new Collector();
  const file = compileGroups(inputOf(text), kind && "document", (group, again) =>
    group.is === "specs" ? { specs: group.items.map(specOf) } : makeManifest(group, again, kind, collector),
  );
  const { rule, made } = file;
  return {
    is: fileTypeOf(rule),
    get tree() {
      return file.source;
    },
    diagnostics: file.diagnostics.length === 0 ? inOrder(collector.diagnostics) : file.diagnostics,
    specs: made.flatMap((each) => ("specs" in each ? each.specs : [])),
    manifests: collector.hasErrors ? [] : made.flatMap((each) => ("specs" in each ? [] : each)),
  };
}

const specOf = ({ slots }: Plan): ImageImportSpec => buildSpec(slots) as unknown as ImageImportSpec;
