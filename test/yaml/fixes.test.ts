import { readFileSync } from "node:fs";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { edited } from "../../src/services/edit.js";
import { checkManifests } from "../../src/yaml/checkManifests.js";

/** A case is a line `=== its name`, a file, a line `--->` and the changes that are offered, each with the file after it. */
const cases = readFileSync(new URL("fixes.txt", import.meta.url), "utf8")
  .split(/^=== /m)
  .slice(1);

export function run(file: string): string {
  return checkManifests(file, {})
    .flatMap(({ diagnostic, fixes }) =>
      fixes().map(({ title, edits }) => `${diagnostic.code}: ${title}\n${edited(file, edits)}`),
    )
    .join("\n");
}

for (const each of cases) {
  const [, name = "", file = "", expected = ""] = /^(.*)\n([\s\S]*?)^--->\n([\s\S]*)$/m.exec(each) ?? [];
  test(name, () => {
    assert.fixture(run(file).trimEnd(), expected.trimEnd());
  });
}

test("ranges are those in the file, after a separator and in JSON", () => {
  const stream = "apiVersion: image.openshift.io/v1\nkind: ImageStream\nmetadata: { name: Web }\n";
  const nameIn = (file: string) =>
    checkManifests(file, {}).map(({ diagnostic: { code, range } }) => [
      code,
      file.slice(range.start, range.end),
    ]);
  assert.equal(nameIn(`a: 1\n--- # b\n${stream}`), [["invalid-value", "name"]]);
  assert.equal(
    nameIn(
      JSON.stringify({ apiVersion: "image.openshift.io/v1", kind: "ImageStream", metadata: { name: "Web" } }),
    ),
    [["invalid-value", '"name"']],
  );
});

test("files of other resources, templates and broken YAML have no mistakes", () => {
  assert.equal(checkManifests("kind: Deployment\nspec: [", {}), []);
  assert.equal(checkManifests("kind: ImageStream\nspec: [", {}), []);
  assert.equal(checkManifests("kind: ImageStream\n{{ if x }}\na: {{ b }}\n", {}), []);
});

test.run();
