import { test } from "uvu";
import * as assert from "uvu/assert";
import { evaluateSnippet } from "../../src/evaluate/index.js";
import { image } from "../../src/index.js";
import { apiObjects, type LibraryNode, type LibraryObject } from "../../src/library/tree.js";
import { rejection } from "../evaluate/rejection.js";
import { outcomeOf } from "../support/refused.js";

const values: Readonly<Record<string, unknown>> = {
  "a string": "x",
  "a number": 1.5,
  "an integer": 7,
  "a boolean": true,
  "an array": ["x", { a: "b" }],
  "an object of strings": { a: "b" },
  "an object": { a: 1 },
  null: null,
};

/** Returns the functions of an object with their paths. */
function functionsOf(
  object: LibraryObject,
  path: readonly string[] = [],
): { path: string; node: LibraryNode }[] {
  return object.members.flatMap((node) => {
    const here = [...path, node.name];
    return node.type === "object" ? functionsOf(node, here) : [{ path: here.join("."), node }];
  });
}

/** Returns the function of the library at a path such as `imageStream.spec.withTags`. */
const at = (path: string) =>
  path.split(".").reduce((object: unknown, name) => (object as Record<string, unknown>)[name], image.v1) as (
    value: unknown,
  ) => unknown;

const paths = apiObjects.flatMap((object) => functionsOf(object, [object.name]).map(({ path }) => path));

test("every function returns the same in both languages", async () => {
  const accepted = paths.flatMap((path) =>
    Object.values(values).flatMap((value) => {
      const outcome = outcomeOf(() => at(path)(value));
      return "value" in outcome ? [{ path, value, expected: outcome.value }] : [];
    }),
  );
  assert.ok(accepted.length > paths.length);
  const calls = accepted.map(({ path, value }) => `lib.${path}(${JSON.stringify(value)}),`);
  const source = `local lib = (import 'importspec/lib.libsonnet').image.v1; [${calls.join("\n")}]`;
  const results = (await evaluateSnippet(source)) as unknown[];
  for (const [index, { path, expected }] of accepted.entries()) assert.equal(results[index], expected, path);
});

/** Returns the calls that a function refuses, with the messages of their errors. */
const refusalsOf = (path: string) =>
  Object.values(values).flatMap((value) => {
    const outcome = outcomeOf(() => at(path)(value));
    const call = `${path}(${JSON.stringify(value)})`;
    return "error" in outcome ? [{ call, message: outcome.error.message }] : [];
  });

test("every check refuses with the same message in both languages", async () => {
  const checks = new Map<string, string>();
  for (const path of paths)
    checks.set(
      refusalsOf(path)
        .map(({ message }) => message.replace(/^\S+/, ""))
        .join(),
      path,
    );
  assert.is(checks.size, 7, "strings, booleans, integers, objects, maps, lists of strings and of objects");
  const refusals = [...checks.values()].map(refusalsOf);
  for (const { call, message } of [...refusals.flatMap((each) => each.slice(-1)), ...(refusals[0] ?? [])]) {
    const source = `(import 'importspec/lib.libsonnet').image.v1.${call}`;
    const error = await rejection(evaluateSnippet(source));
    assert.ok(error.message.includes(message), `${source}: ${message}`);
  }
});

test("patches nest and add up as with +:", async () => {
  const source = `
    local lib = import 'importspec/lib.libsonnet';
    lib.imageStream.new('web')
    + lib.imageStream.metadata.withLabels({ a: '1' })
    + lib.imageStream.metadata.withLabelsMixin({ b: '2' })
    + lib.imageStream.spec.withTagsMixin({ name: 'x' })
    + lib.imageStream.spec.withTagsMixin([{ name: 'y' }])`;
  assert.equal(await evaluateSnippet(source), {
    apiVersion: "image.openshift.io/v1",
    kind: "ImageStream",
    metadata: { name: "web", labels: { a: "1", b: "2" } },
    spec: { tags: [{ name: "x" }, { name: "y" }] },
  });
});

test("every function and object has a hidden field with docsonnet's annotations", async () => {
  const source = `
    local lib = import 'importspec/lib.libsonnet';
    local check(object, path) = std.flattenArrays([
      local name = path + '.' + key;
      (if ('#' + key) in object then [] else [name])
      + (if std.isObject(object[key]) then check(object[key], name) else [])
      for key in std.objectFieldsAll(object) if key[0] != '#'
    ]);
    {
      undocumented: std.flattenArrays([check(lib.image.v1[name], name) for name in std.objectFields(lib.image.v1)]),
      kind: lib.from['#withKind']['function'],
    }`;
  const { undocumented, kind } = (await evaluateSnippet(source)) as {
    undocumented: string[];
    kind: { args: object[] };
  };
  assert.equal(undocumented, []);
  assert.equal(kind.args, [
    {
      name: "kind",
      type: "string",
      default: null,
      enums: ["DockerImage", "ImageStreamTag", "ImageStreamImage"],
    },
  ]);
});

test.run();
