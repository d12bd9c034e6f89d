import { test } from "uvu";
import * as assert from "uvu/assert";
import { compile } from "../src/compile/compile.js";
import type { Plan } from "../src/compile/plan.js";
import { packSite, unpackSite } from "../src/packed.js";
import { templateInput } from "../src/template.js";
import { templateOf } from "./templateOf.js";

/** A plan with what the runtime needs of its tree. */
const withPlaces = (plan: Plan) => ({
  ...plan,
  node: {
    range: plan.node.range,
    keywordRange: "keywordRange" in plan.node ? plan.node.keywordRange : undefined,
  },
  fills: plan.fills.map((fill) =>
    JSON.stringify(fill, (key, value) => (key === "quoted" ? undefined : value)),
  ),
});

test("law: a site is the same once it is packed and unpacked, as JSON", () => {
  const input = templateInput(
    templateOf(
      "stream ",
      " label a b label __proto__ ",
      " ",
      " from x:",
      " scheduled ",
      " local tag t repository r",
    ),
  );
  const { plans, diagnostics } = compile(input, "document");
  assert.equal(diagnostics, []);
  const packed = JSON.parse(JSON.stringify(packSite({ text: input.text, plans })));
  const site = unpackSite(packed);
  assert.is(site.text, input.text);
  assert.is(site.plans.length, 4);
  assert.equal(site.plans.map(withPlaces), plans.map(withPlaces));
});

test.run();
