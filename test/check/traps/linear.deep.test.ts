import { test } from "uvu";
import * as assert from "uvu/assert";
import { findTraps } from "../../../src/check/traps/index.js";
import { assertLinear } from "../../support/cost.js";
import { digest, docker, importOf } from "./manifests.js";

/** An import with images that several traps look at. */
const importOfMany = (count: number) =>
  importOf(
    Array.from({ length: count }, (_, index) => ({
      from: docker(index % 2 === 0 ? "quay.io/org/app" : `quay.io/org/app-${index}@${digest}`),
      to: index % 3 === 0 ? undefined : { name: `t${index % 1000}` },
      importPolicy: { insecure: index === 7, scheduled: index % 5 === 0 ? undefined : true },
    })),
  );

test("finding the traps of 100,000 images is linear", () => {
  assertLinear(importOfMany, 100_000, (manifest) => assert.ok(findTraps(manifest).length > 10_000));
});

test.run();
