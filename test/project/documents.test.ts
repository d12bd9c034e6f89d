import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { inputOf } from "../../grammar/input.js";
import { assemble } from "../../src/compile/assemble.js";
import { compile } from "../../src/compile/compile.js";
import type { Plan } from "../../src/compile/plan.js";
import { format, manifests, parseDocument, print } from "../../src/index.js";
import { printObject } from "../../src/language/print.js";
import { anyDocument } from "../support/anyDocument.js";
import { runs } from "../support/runs.js";
import { templateOf } from "../support/templateOf.js";

const many = { numRuns: runs(3_000) };

/** The manifests of a text, with their fields in order. */
const made = (text: string): string => JSON.stringify(manifests(text));

test("law: a document without mistakes has a manifest per stream and import, by a call and by a tag", () => {
  fc.assert(
    fc.property(anyDocument, (text) => {
      const { tree, diagnostics, manifests: located } = parseDocument(text);
      assert.equal(diagnostics, []);
      assert.is(
        located.length,
        tree.items.filter(({ type }) => type === "Stream" || type === "Import").length,
      );
      assert.is(JSON.stringify(located.map(({ manifest }) => manifest)), made(text));
      assert.is(JSON.stringify(manifests(templateOf(text))), made(text));
    }),
    many,
  );
});

test("law: formatting changes no manifest, and nothing the second time", () => {
  fc.assert(
    fc.property(anyDocument, (text) => {
      const formatted = format(text);
      assert.is(made(formatted), made(text));
      assert.is(format(formatted), formatted);
    }),
    many,
  );
});

const plansOf = (text: string) => compile(inputOf(text), "document").plans;
const objectOf = ({ context, slots }: Plan) => assemble(context.leaves, slots);

test("law: an item is read as it was printed, and printed as it was read", () => {
  fc.assert(
    fc.property(anyDocument, (text) => {
      const printed = plansOf(text).map((plan) => printObject(objectOf(plan), plan.context));
      const again = plansOf(printed.join("\n"));
      assert.equal(again.map(objectOf), plansOf(text).map(objectOf));
      assert.equal(
        again.map((plan) => printObject(objectOf(plan), plan.context)),
        printed,
      );
      assert.is(made(printed.join("\n")), made(text));
    }),
    many,
  );
});

test("law: a manifest is made again from its print, which is printed again", () => {
  fc.assert(
    fc.property(anyDocument, (text) => {
      for (const manifest of manifests(text)) {
        const printed = print(manifest);
        assert.equal(manifests(printed), [manifest]);
        assert.is(print(manifests(printed)[0] as object), printed);
        assert.is(format(printed), printed);
      }
    }),
    many,
  );
});

test.run();
