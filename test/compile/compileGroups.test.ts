import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { inputOf } from "../../grammar/input.js";
import { checkDocument } from "../../src/api/checkDocument.js";
import { compiledDiagnostics } from "../../src/check/fileDiagnostics.js";
import { Collector } from "../../src/compile/collector.js";
import { compileGroups } from "../../src/compile/compileGroups.js";
import { compileTree } from "../../src/compile/compileTree.js";
import { makeManifest, makeManifests } from "../../src/compile/manifests.js";
import { parseTree } from "../../src/language/parse.js";
import type { ManifestKind } from "../../src/schema/kinds.js";
import { anyDocument } from "../support/anyDocument.js";
import { anySource } from "../support/arbitraries.js";
import { runs } from "../support/runs.js";

/** The results for a text group by group: its manifests, the ranges of their fields, and all that is said. */
function grouped(text: string, kind: ManifestKind | undefined) {
  const collector = new Collector();
  const { made, diagnostics, rule, source } = compileGroups(inputOf(text), undefined, (group, again) =>
    makeManifest(group, again, kind, collector, true),
  );
  const manifests = made.map(({ manifest, ranges }) => [manifest, ranges]);
  return { manifests, diagnostics, rule, source, said: made.length > 0 ? collector.diagnostics : [] };
}

/** The same of its whole tree. */
function whole(text: string, kind: ManifestKind | undefined) {
  const collector = new Collector();
  const { plans, diagnostics, rule, source } = compileTree(parseTree(inputOf(text)));
  const made = diagnostics.length === 0 ? makeManifests(plans, kind, collector, true, source.range) : [];
  const manifests = made.map(({ manifest, ranges }) => [manifest, ranges]);
  return { manifests, diagnostics, rule, source, said: collector.diagnostics };
}

const anyKind = fc.constantFrom(undefined, "ImageStream" as const, "ImageStreamImport" as const);
const anyText = fc.oneof(anyDocument, anySource);

test("law: a text that is compiled group by group has the manifests, the ranges and the mistakes of its whole", () => {
  let ranges = 0;
  const property = fc.property(anyText, anyKind, (text, kind) => {
    const found = grouped(text, kind);
    assert.equal(found, whole(text, kind));
    ranges += found.manifests.length;
  });
  fc.assert(property, { numRuns: runs(1_500) });
  assert.ok(ranges > runs(1_500) / 10, `${ranges} manifests`);
});

test("law: a text that is checked group by group has the findings of its whole", () => {
  const property = fc.property(anyText, anyKind, (text, as) => {
    const compiled = compileTree(parseTree(inputOf(text)));
    assert.equal(checkDocument(text, as && { as }), compiledDiagnostics(compiled, text, { as }));
  });
  fc.assert(property, { numRuns: runs(1_500) });
});

test("a group can be asked for again, and other texts compiled, before the next group is read", () => {
  const text = "stream a from x:1 stream b from x:2 stream c from x:3";
  const { made } = compileGroups(inputOf(text), undefined, (group, again) => {
    compileGroups(inputOf("stream d from x:4"), undefined, () => undefined);
    return again().owner.range.start === group.owner.range.start;
  });
  assert.equal(made, [true, true, true]);
});

test("a mistake drops what was made of the groups before it", () => {
  const text = "stream a from x:1 stream b from x:2 scheduled scheduled";
  const { manifests, diagnostics } = grouped(text, undefined);
  assert.equal([manifests, diagnostics.map(({ code }) => code)], [[], ["duplicate-field"]]);
});

test.run();
