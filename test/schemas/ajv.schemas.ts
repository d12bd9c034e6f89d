import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { kindNames } from "../../src/schema/kinds.js";
import { rendered } from "./documents.js";
import { assertRight, samples } from "./samples.js";
import { folder, hasPackage, schemaOf } from "./tools.js";

type Validate = (value: unknown) => boolean;

if (hasPackage("ajv", "the manifests of OpenShift in ajv"))
  test("ajv takes the schemas in its strict mode without a warning, and refuses what the server refuses, but nothing that is rendered", () => {
    const { Ajv } = createRequire(folder)("ajv");
    const logger = { log: assert.unreachable, warn: assert.unreachable, error: assert.unreachable };
    const ajv: { readonly compile: (schema: unknown) => Validate } = new Ajv({
      allowUnionTypes: true,
      logger,
    });
    const validate = new Map<unknown, Validate>(
      kindNames.map((kind) => [kind, ajv.compile(JSON.parse(readFileSync(schemaOf(kind), "utf8")))]),
    );
    assertRight("ajv", (index) => {
      const manifest = samples[index]?.manifest;
      return !validate.get(manifest?.kind)?.(manifest);
    });
    for (const manifest of rendered)
      assert.ok(validate.get(manifest.kind)?.(manifest), JSON.stringify(manifest));
  });

test.run();
