import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { clauses, ImportSpecError, imageStreamImports, imageStreams, importSpec } from "../../src/index.js";
import { evaluateSnippet } from "../../src/jsonnet/index.js";
import { positionAt } from "../../src/text/position.js";
import { type Case, casesOf } from "../corpus.js";
import { has, root, run } from "./tools.js";

const functions = { importSpec, clauses, imageStreams, imageStreamImports };
type Name = keyof typeof functions;

const names: Readonly<Record<string, Name>> = {
  clauses: "clauses",
  "image-streams": "imageStreams",
  "image-stream-imports": "imageStreamImports",
};
const nameOf = ({ topic }: Case): Name => names[topic] ?? "importSpec";

/** What TypeScript makes of a text: its value, or its first mistake. */
function inTypeScript(each: Case): unknown {
  try {
    return { value: (functions[nameOf(each)] as (text: string) => unknown)(each.text) };
  } catch (error) {
    if (!(error instanceof ImportSpecError)) throw error;
    const { code, message, hint, range } = error.diagnostics[0] as (typeof error.diagnostics)[0];
    return { error: { code, message, hint, ...positionAt(each.text, range.start) } };
  }
}

const valid = casesOf("corpus");
const all = [...valid, ...casesOf("corpus-invalid")];

/** Every text through the library's parser, and the Jsonnet expression of every valid one. */
const source = `{
  parsed: std.map(
    function(each) (import ${JSON.stringify(`${root}lib.libsonnet`)}).attempt(each[0], each[1]),
    ${JSON.stringify(all.map((each) => [nameOf(each), each.text]))}
  ),
  expressions: [${valid.map(({ name }) => `import ${JSON.stringify(`${root}test/corpus/${name}.jsonnet`)}`)}],
}`;

interface Result {
  readonly parsed: readonly unknown[];
  readonly expressions: readonly unknown[];
}

function check({ parsed, expressions }: Result): void {
  assert.is(parsed.length, all.length);
  for (const [place, each] of all.entries()) assert.equal(parsed[place], inTypeScript(each), each.name);
  for (const [place, { name, json }] of valid.entries())
    assert.equal(expressions[place], JSON.parse(json), name);
}

test("libjsonnet agrees with TypeScript on both corpora", async () => {
  check((await evaluateSnippet(source)) as Result);
});

if (has("jsonnet", "the corpora in go-jsonnet"))
  test("go-jsonnet agrees with TypeScript on both corpora", () => {
    const path = join(mkdtempSync(join(tmpdir(), "importspec-")), "corpora.jsonnet");
    writeFileSync(path, source);
    check(JSON.parse(run("jsonnet", [path])));
  });

if (has("jsonnet", "the errors in go-jsonnet"))
  test("an error names the place and what to write instead", () => {
    const path = join(mkdtempSync(join(tmpdir(), "importspec-")), "error.jsonnet");
    writeFileSync(path, `(import '${root}lib.libsonnet').importSpec('from nginx:1.17 schedled')`);
    try {
      run("jsonnet", [path]);
      assert.unreachable();
    } catch (error) {
      assert.match(String((error as { stderr?: unknown }).stderr), "Unknown word 'schedled'");
    }
  });

test.run();
