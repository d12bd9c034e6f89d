import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { codesIn, directoryOf, importspec } from "../command.js";

const document = `stream web
  from quay.io/org/app:1.4 to one scheduled
  from ghcr.io/org/app:1.4 to two
  from quay.io/org/app@sha256:${"a".repeat(64)} to three scheduled
`;
const cluster = `apiVersion: config.openshift.io/v1
kind: Image
spec: { allowedRegistriesForImport: [{ domainName: quay.io }] }
`;

/** Creates a directory with the document, the cluster's configuration and, if there are any, settings. */
function project(settings?: object | string) {
  const text = typeof settings === "string" ? settings : JSON.stringify(settings);
  return directoryOf({
    "web.imports": document,
    "cluster.yaml": cluster,
    ...(settings !== undefined && { "importspec.json": text }),
  });
}

/** Runs `check` on the document, and returns the exit code and the codes of the findings. */
async function check({ path }: ReturnType<typeof project>, ...argv: readonly string[]) {
  const { code, stdout, stderr } = await importspec(["check", ...argv, path("web.imports")]);
  return { code, codes: codesIn(stdout), stderr };
}

test("the cluster's configuration refuses registries, in check and in render", async () => {
  const directory = project();
  const flag = ["--image-config", directory.path("cluster.yaml")];
  const { code, codes } = await check(directory, ...flag);
  assert.equal([code, codes], [1, ["forbidden-value", "scheduled-digest"]]);
  const rendered = await importspec(["render", ...flag, directory.path("web.imports")]);
  assert.equal([rendered.code, rendered.stdout], [1, ""]);
});

test("requirements are asked for by name; check reports them, render does not", async () => {
  const directory = project();
  const { code, codes } = await check(directory, "--require", "scheduled, digest");
  assert.is(code, 1);
  assert.equal(codes, ["require-digest", "require-scheduled", "require-digest", "scheduled-digest"]);
  const settings = project({ require: ["digest"] });
  assert.is((await importspec(["render", settings.path("web.imports")])).code, 0);
});

test("--severity sets the severity of a code, and the last one wins", async () => {
  const directory = project();
  assert.is((await check(directory, "--severity", "scheduled-digest=error")).code, 1);
  const off = [
    "--severity",
    "scheduled-digest=error,duplicate-tag=error",
    "--severity",
    "scheduled-digest=off",
  ];
  assert.equal((await check(directory, ...off)).codes, []);
});

test("--max-warnings fails with more warnings than that", async () => {
  const directory = project();
  const { code, stderr } = await check(directory, "--max-warnings", "0");
  assert.is(code, 1);
  assert.match(stderr, "importspec: 1 warning, but --max-warnings allows 0\n");
  assert.is((await check(directory, "--max-warnings", "1")).code, 0);
});

test("a settings file says the same, and the command line wins", async () => {
  const directory = project({
    imageConfig: "cluster.yaml",
    require: ["scheduled"],
    severity: { "require-scheduled": "warning", "forbidden-value": "warning", "scheduled-digest": "off" },
    maxWarnings: 1,
  });
  const { code, codes, stderr } = await check(directory);
  assert.equal([code, codes], [1, ["require-scheduled", "forbidden-value"]]);
  assert.match(stderr, /2 warnings, but .*importspec\.json allows 1\n/);
  const won = await check(directory, "--require", "", "--severity", "forbidden-value=error");
  assert.equal([won.code, won.codes], [1, ["forbidden-value"]]);
  assert.is((await check(directory, "--max-warnings", "2")).code, 0);
});

test("each file has the settings of its own directory", async () => {
  const { root, path } = project({ severity: { "scheduled-digest": "off" } });
  mkdirSync(join(root, "inner"));
  writeFileSync(join(root, "inner/importspec.json"), '{"maxWarnings": 0}');
  writeFileSync(join(root, "inner/web.imports"), document);
  const { code, stdout, stderr } = await importspec(["check", path("web.imports"), path("inner")]);
  assert.equal([code, codesIn(stdout)], [1, ["scheduled-digest"]]);
  assert.match(stdout, /inner.web\.imports:4/);
  assert.match(stderr, /1 warning, but .*inner.importspec\.json allows 0/);
});

/** Arguments or settings that are wrong, and words of the error. */
const wrong: readonly (readonly [given: readonly string[] | string, words: RegExp])[] = [
  [["--require", "schedule"], /Unknown requirement 'schedule'\. Did you mean 'scheduled'\?/],
  [["--severity", "scheduled-diges=off"], /Unknown code .* Did you mean 'scheduled-digest'\?/],
  [["--severity", "scheduled-digest=warn"], /Unknown level 'warn'\. The levels are error, warning, off\./],
  [["--severity", "scheduled-digest"], /Expected CODE=LEVEL/],
  [["--max-warnings", "-1"], /Expected a whole number/],
  [["--image-config", "not-there.yaml"], /There is no such file/],
  ['{"requires": []}', /importspec\.json:1:2: error: Unknown key 'requires' \[settings\]/],
  ["server: 4.16", /importspec\.json:1:1: error: This is not JSON/],
  ['{"imageConfig": "web.imports"}', /web\.imports: Expected config\.openshift\.io\/v1 Image/],
];

for (const [given, words] of wrong) {
  test(`one clear error and exit code 2: ${typeof given === "string" ? given : given.join(" ")}`, async () => {
    const directory = project(typeof given === "string" ? given : undefined);
    const { code, codes, stderr } = await check(directory, ...(typeof given === "string" ? [] : given));
    assert.equal([code, codes], [2, []]);
    assert.match(stderr, words);
    assert.is(stderr.match(/error:/g)?.length, 1);
  });
}

test.run();
