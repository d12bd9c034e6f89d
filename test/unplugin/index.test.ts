import { test } from "uvu";
import * as assert from "uvu/assert";
import importspec from "../../src/unplugin/index.js";

const { transform } = importspec.raw(undefined, { framework: "vite" });
if (typeof transform !== "object") throw new Error("The plugin has no filter");
const { id: ids } = transform.filter as { readonly id: Readonly<Record<"include" | "exclude", RegExp>> };

/** Transforms a module. Throws the error that the plugin gives to bundlers. */
const transformed = (file: string, id: string) =>
  transform.handler.call(
    {
      error(error: unknown) {
        throw error;
      },
    } as never,
    file,
    id,
  );

test("modules of JavaScript and TypeScript are transformed, and those of packages and other languages are not", () => {
  const isRead = (id: string) => ids.include.test(id) && !ids.exclude.test(id);
  for (const id of ["/a/b.js", "/a/b.jsx", "/a/b.ts", "/a/b.mts", "/a/b.cjs", "C:\\a\\b.tsx", "/a/b.ts?t=1"])
    assert.ok(isRead(id), id);
  for (const id of [
    "/a/node_modules/b/c.js",
    "C:\\node_modules\\b.js",
    "/a/App.vue",
    "/a/App.vue?vue&type=script&setup=true&lang.ts",
    "/a/App.svelte?x.js",
    "/a/b.json",
    "/a/b.css?c.ts",
  ])
    assert.not(isRead(id), id);
});

test("the query of a module is not part of its name", () => {
  const file = 'import { clauses } from "importspec"; export const a: B = clauses`local`;';
  const { map } = transformed(file, "/a/b.ts?t=1") as { map: { sources: string[] } };
  assert.equal(map.sources, ["/a/b.ts"]);
});

test("a text with mistakes is an error with its position and a frame for each mistake", () => {
  const file = 'import { clauses } from "importspec";\nf(clauses`\n  schedled locl`);\n';
  try {
    transformed(file, "/a/b.js?t=1");
    assert.unreachable();
  } catch (error) {
    const { message, id, loc } = error as Record<string, unknown>;
    assert.equal({ id, loc }, { id: "/a/b.js", loc: { file: "/a/b.js", line: 3, column: 2 } });
    assert.is(
      message,
      [
        "",
        "/a/b.js:3:3: error: Unknown word 'schedled' [unknown-word]",
        "  3 |   schedled locl`);",
        "    |   ^^^^^^^^ Did you mean 'scheduled'?",
        "",
        "/a/b.js:3:12: error: Unknown word 'locl' [unknown-word]",
        "  3 |   schedled locl`);",
        "    |            ^^^^ Did you mean 'local'?",
      ].join("\n"),
    );
  }
});

test.run();
