import { test } from "uvu";
import * as assert from "uvu/assert";
import { hoist } from "../../src/convert/hoist.js";
import { memberItems } from "../../src/convert/items.js";
import { startNotes } from "../../src/convert/notes.js";
import { contexts } from "../../src/language/contexts.js";
import { printValues } from "../../src/language/print.js";
import type { ManifestKind } from "../../src/schema/kinds.js";

/** The lines of a spec's items, with `each`. */
function lines(kind: ManifestKind, spec: Readonly<Record<string, unknown>>): string[] {
  const notes = startNotes();
  const items = memberItems(spec, kind, notes);
  assert.equal(notes.found, []);
  const each = kind === "ImageStream" ? contexts.streamEach : contexts.importEach;
  return hoist(items, each).map(({ slots, context }) =>
    printValues({ values: slots, refusals: [] }, context),
  );
}

const tag = (name: string, fields: object = {}, kind = "DockerImage") => ({
  name,
  from: { kind, name: kind === "DockerImage" ? `a:${name}` : name },
  ...fields,
});
const tags = (...list: readonly object[]) => lines("ImageStream", { tags: list });

test("what all items have is in each, field by field", () => {
  const one = { importPolicy: { scheduled: true, insecure: true }, referencePolicy: { type: "Local" } };
  const other = { importPolicy: { scheduled: true }, referencePolicy: { type: "Local" } };
  assert.equal(tags(tag("1", one), tag("2", other)), [
    "each scheduled local",
    "from a:1 insecure",
    "from a:2",
  ]);
});

test("what one item lacks or has otherwise stays at the others", () => {
  const scheduled = { importPolicy: { scheduled: true } };
  const separate = ["from a:1 scheduled", "from a:2 scheduled", "from a:3"];
  assert.equal(tags(tag("1", scheduled), tag("2", scheduled), tag("3")), separate);
  const local = { referencePolicy: { type: "Local" } };
  const source = { referencePolicy: { type: "Source" } };
  assert.equal(tags(tag("1", local), tag("2", source)), ["from a:1 local", "from a:2 source"]);
});

test("a single item that can take a field has it itself", () => {
  const policies = { importPolicy: { scheduled: true }, referencePolicy: { type: "Local" } };
  assert.equal(tags(tag("1", policies)), ["from a:1 scheduled local"]);
  assert.equal(tags(tag("1", policies), tag("2", { referencePolicy: { type: "Local" } }, "ImageStreamTag")), [
    "each local",
    "from a:1 scheduled",
    "from ImageStreamTag 2 to 2",
  ]);
});

test("items that cannot take an import policy do not count, and say it themselves", () => {
  const policies = { importPolicy: { scheduled: true } };
  const list = [
    tag("1", policies),
    tag("2", policies),
    tag("3", { reference: true }),
    tag("4:x", policies, "ImageStreamTag"),
    { name: "5", ...policies },
    tag("6", policies, "${KIND}"),
  ];
  assert.equal(tags(...list), [
    "each scheduled",
    "from a:1",
    "from a:2",
    "from a:3 reference",
    "from ImageStreamTag 4:x to 4:x scheduled",
    "tag 5 scheduled",
    'from 6 kind "${KIND}" to 6 scheduled',
  ]);
});

test("an item whose reference is a parameter takes import policies", () => {
  const scheduled = { importPolicy: { scheduled: true } };
  const list = [tag("1", scheduled), tag("2", { reference: "${{R}}" })];
  assert.equal(tags(...list), ["from a:1 scheduled", 'from a:2 reference "${{R}}"']);
  const both = [tag("1", scheduled), tag("2", { ...scheduled, reference: "${{R}}" })];
  assert.equal(tags(...both), ["each scheduled", "from a:1", 'from a:2 reference "${{R}}"']);
});

test("a parameter is shared like any other value", () => {
  const one = { importPolicy: { insecure: "${{I}}" } };
  assert.equal(tags(tag("1", one), tag("2", one)), ['each insecure "${{I}}"', "from a:1", "from a:2"]);
});

test("annotations are shared key by key, in the order of the first item; the others stay in theirs", () => {
  const first = { annotations: { d: "4", b: "2", a: "1", c: "3" } };
  const second = { annotations: { a: "1", c: "0", b: "2", e: "5" } };
  assert.equal(tags(tag("1", first), { name: "2", ...second }), [
    "each annotation b 2 annotation a 1",
    "from a:1 annotation d 4 annotation c 3",
    "tag 2 annotation c 0 annotation e 5",
  ]);
  assert.equal(tags(tag("1", first), tag("2")), [
    "from a:1 annotation d 4 annotation b 2 annotation a 1 annotation c 3",
    "from a:2",
  ]);
});

test("annotations with names that objects of JavaScript inherit are shared", () => {
  const annotations = JSON.parse('{ "__proto__": "x" }');
  assert.equal(tags(tag("1", { annotations }), tag("2", { annotations })), [
    "each annotation __proto__ x",
    "from a:1",
    "from a:2",
  ]);
  const inherited = JSON.parse('{ "toString": "x" }');
  assert.equal(tags(tag("1", { annotations: inherited }), tag("2", { annotations: { b: "x" } })), [
    "from a:1 annotation toString x",
    "from a:2 annotation b x",
  ]);
});

test("the repository and the images of an import share their policies", () => {
  const policies = { importPolicy: { importMode: "PreserveOriginal" }, includeManifest: true };
  const from = { kind: "DockerImage", name: "a" };
  const spec = { repository: { from, ...policies }, images: [{ from, to: { name: "b" }, ...policies }] };
  assert.equal(lines("ImageStreamImport", spec), [
    "each preserveOriginal includeManifest",
    "repository a",
    "from a to b",
  ]);
});

test("without items there is no each", () => assert.equal(tags(), []));

test.run();
