import { test } from "uvu";
import * as assert from "uvu/assert";
import { evaluateSnippet } from "../../src/evaluate/index.js";
import { attempts } from "../libsonnet/differential.js";
import { attemptOf } from "../libsonnet/outcome.js";
import { casesOf, functionOf } from "../support/corpus.js";
import { evaluate, has, root } from "./tools.js";

const valid = casesOf("corpus");
const all = [...valid, ...casesOf("corpus-invalid")];

/** Every text through the library's parser, and the Jsonnet expression of every valid one. */
const source = `{
  parsed: ${attempts(all.map((each) => [functionOf(each), each.text]))},
  expressions: [${valid.map(({ name }) => `import ${JSON.stringify(`${root}test/corpus/${name}.jsonnet`)}`)}],
}`;

interface Result {
  readonly parsed: readonly unknown[];
  readonly expressions: readonly unknown[];
}

function check({ parsed, expressions }: Result): void {
  assert.is(parsed.length, all.length);
  for (const [index, each] of all.entries())
    assert.equal(parsed[index], attemptOf([functionOf(each), each.text]), each.name);
  for (const [index, { name, json }] of valid.entries())
    assert.equal(expressions[index], JSON.parse(json), name);
}

test("libjsonnet agrees with TypeScript on both corpora", async () => {
  check((await evaluateSnippet(source)) as Result);
});

if (has("jsonnet", "the corpora in go-jsonnet"))
  test("go-jsonnet agrees with TypeScript on both corpora", () => {
    check(evaluate(source) as Result);
  });

if (has("jrsonnet", "the corpora in jrsonnet"))
  test("jrsonnet agrees with TypeScript on both corpora", () => {
    check(evaluate(source, "jrsonnet") as Result);
  });

if (has("jsonnet", "the errors in go-jsonnet"))
  test("an error names the position and what to write instead", () => {
    const failing = `(import '${root}lib.libsonnet').importSpec('from nginx:1.17 schedled')`;
    assert.throws(() => evaluate(failing), /importSpec:1:17: error: Unknown word 'schedled'/);
  });

test.run();
