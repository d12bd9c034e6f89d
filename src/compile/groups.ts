import type { Range } from "../../grammar/range.js";
import type { Context } from "../language/context.js";
import { contexts } from "../language/contexts.js";
import { kindNames, kindOfSpecs, type ManifestKind } from "../schema/kinds.js";
import type { FileType } from "./file.js";
import { manifestKinds } from "./manifestKinds.js";
import type { Plan } from "./plan.js";

/**
 * The plans that become a manifest: those of a stream or import, of its `each`, and of its items. Specs outside a document
 * are a group, too, of which the owner has no name.
 */
export interface Group {
  readonly is: FileType;
  readonly kind: ManifestKind;
  readonly owner: Plan;
  each?: Plan;
  readonly items: Plan[];
}

const kindsByContext: ReadonlyMap<Context, ManifestKind> = new Map(
  kindNames.map((kind) => [contexts[manifestKinds[kind].item], kind]),
);

/** The owner of specs outside a document. */
const nameless = (range: Range): Plan => ({
  context: contexts[manifestKinds[kindOfSpecs].item],
  range,
  slots: [],
  fills: [],
  ranges: [],
});

/** Gathers the plans of a text, and gives each group to `use` as soon as it is whole. Leaves out items without an owner. */
export class Grouping {
  private readonly range: Range;
  private readonly use: (group: Group) => void;
  private group: Group | undefined;

  /** `range` is that of the whole text. */
  constructor(range: Range, use: (group: Group) => void) {
    this.range = range;
    this.use = use;
  }

  add(plan: Plan): void {
    const kind = kindsByContext.get(plan.context);
    if (kind !== undefined) {
      this.end();
      this.group = { is: "document", kind, owner: plan, items: [] };
    } else if (plan.context === contexts.spec) {
      this.group ??= { is: "specs", kind: kindOfSpecs, owner: nameless(this.range), items: [] };
      this.group.items.push(plan);
    } else if (plan.context.word === "each") {
      if (this.group !== undefined) this.group.each = plan;
    } else {
      this.group?.items.push(plan);
    }
  }

  /** Ends the last group. */
  end(): void {
    if (this.group !== undefined) this.use(this.group);
    this.group = undefined;
  }
}

/** The groups of the plans of a text. `range` is that of the text. */
export function groupsOf(plans: readonly Plan[], range: Range): Group[] {
  const groups: Group[] = [];
  const grouping = new Grouping(range, (group) => groups.push(group));
  for (const plan of plans) grouping.add(plan);
  grouping.end();
  return groups;
}
