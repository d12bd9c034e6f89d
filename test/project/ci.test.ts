import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { delimiter } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { parse, parseAllDocuments } from "yaml";
import { reportFormats } from "../../src/cli/output/report.js";
import { bundledPackage } from "../support/bundledPackage.js";
import { projectRoot } from "../support/corpus.js";
import { temporaryFolder } from "../support/temporaryFolder.js";

const read = (path: string): string => readFileSync(projectRoot + path, "utf8");
const example = "examples/imports-with-ci";

/** A project of the example, in which the package is installed, and commands that only say their names. */
function projectOf(): { readonly folder: string; readonly env: NodeJS.ProcessEnv } {
  const folder = temporaryFolder();
  cpSync(projectRoot + example, folder, { recursive: true });
  mkdirSync(`${folder}/node_modules/.bin`, { recursive: true });
  symlinkSync(`${bundledPackage}/dist/cli.cjs`, `${folder}/node_modules/.bin/importspec`);
  chmodSync(`${bundledPackage}/dist/cli.cjs`, 0o755);
  mkdirSync(`${folder}/bin`);
  writeFileSync(`${folder}/bin/npm`, "#!/bin/sh\necho npm $*\n", { mode: 0o755 });
  const npx = '#!/bin/sh\ncommand=$1; shift; exec "node_modules/.bin/$command" "$@"\n';
  writeFileSync(`${folder}/bin/npx`, npx, { mode: 0o755 });
  const env = { ...process.env, PATH: `${folder}/bin${delimiter}${process.env.PATH}`, NO_COLOR: "1" };
  return { folder, env };
}

const test = suite("CI");

if (process.platform !== "win32") {
  const { folder, env } = projectOf();
  const action = (inputs: Readonly<Record<string, string>>) => {
    const { inputs: known } = parse(read("action.yml"));
    const defaults = Object.entries(known).map(([name, input]) => [
      name,
      (input as { default: string }).default,
    ]);
    const all = Object.entries({ ...Object.fromEntries(defaults), ...inputs });
    const variables = Object.fromEntries(all.map(([name, value]) => [name.toUpperCase(), value]));
    return spawnSync(`${projectRoot}scripts/action.sh`, {
      cwd: folder,
      env: { ...env, ...variables, GITHUB_ACTION_PATH: "/nowhere" },
      encoding: "utf8",
    });
  };

  test("the action checks paths, one per line, and its exit code is that of check", () => {
    const right = action({ paths: "streams\n\n  \n" });
    assert.equal([right.status, right.stdout], [0, ""]);
    const wrong = action({ paths: "streams\nwrong" });
    assert.is(wrong.status, 1);
    assert.is(wrong.stdout, read(`${example}/expected/wrong.txt`));
  });

  test("the action takes each format, strictness and a file for the report", () => {
    for (const format of reportFormats) assert.is(action({ paths: "streams", format }).status, 0, format);
    const inputs = {
      paths: "wrong/refused.imports",
      format: "sarif",
      strict: "true",
      report: "report.sarif",
    };
    const { status, stdout } = action(inputs);
    assert.equal([status, stdout], [1, ""]);
    const { results } = JSON.parse(readFileSync(`${folder}/report.sarif`, "utf8")).runs[0];
    assert.equal(
      results.map(({ level }: { level: string }) => level),
      ["error", "error"],
    );
  });

  test("a wrong input of the action is one sentence and exit code 2", () => {
    for (const [inputs, sentence] of [
      [
        { strict: "yes" },
        /^::error title=importspec::The input 'strict' is 'yes'\. Write true or false\.\n$/,
      ],
      [{ paths: " \n" }, /^::error title=importspec::The input 'paths' names nothing\. [^\n]*\n$/],
      [
        { format: "xml" },
        /^error: option '--format <format>' argument 'xml' is invalid\. Allowed choices are [^\n]*\n/,
      ],
    ] as const) {
      const { status, stdout, stderr } = action(inputs);
      assert.is(status, 2);
      assert.match(stdout + stderr, sentence);
    }
  });

  test("a path that looks like an option is a path", () => {
    const { status, stderr } = action({ paths: "--version", format: "text" });
    assert.is(status, 1);
    assert.match(stderr, /^--version: error: /m);
  });

  const shell = (script: string, args: readonly string[] = []) =>
    spawnSync("bash", ["-e", "-c", script, "script", ...args], { cwd: folder, env, encoding: "utf8" });

  test("the lines for GitLab pass the right texts", () => {
    const { status, stderr } = shell(parse(read(`${example}/gitlab.yml`)).importspec.script.join("\n"));
    assert.is(status, 0, stderr);
  });

  test("the Tekton task passes the right texts and fails on the wrong ones", () => {
    const [step] = parse(read(`${example}/tekton.yaml`)).spec.steps;
    assert.equal(step.args, ["$(params.paths[*])"]);
    assert.is(shell(step.script, ["streams"]).status, 0);
    assert.is(shell(step.script, ["streams", "wrong"]).status, 1);
  });

  test("the hooks of pre-commit take the files that they match", () => {
    for (const { entry, files } of parse(read(".pre-commit-hooks.yaml"))) {
      assert.match("streams/shop.imports", new RegExp(files));
      const { status, stderr } = shell(`npx ${entry} streams/shop.imports streams/base.imports`);
      assert.is(status, 0, stderr);
    }
  });
}

test("the workflow uses inputs that the action has, and pre-commit hooks that exist", () => {
  const { inputs, runs } = parse(read("action.yml"));
  const { steps } = parse(read(`${example}/github.yml`)).jobs.check;
  const used = steps.filter(({ uses = "" }) => uses.startsWith("OWNER/importspec@"));
  assert.is(used.length, 2);
  for (const { with: given } of used) for (const name of Object.keys(given)) assert.ok(name in inputs, name);
  assert.equal(
    Object.values(runs.steps[0].env),
    Object.keys(inputs).map((name) => `\${{ inputs.${name} }}`),
  );
  const hooks = parse(read(".pre-commit-hooks.yaml")).map(({ id }: { id: string }) => id);
  const [{ hooks: enabled }] = parse(read(`${example}/pre-commit-config.yaml`)).repos;
  assert.equal(
    enabled.map(({ id }: { id: string }) => id),
    hooks,
  );
});

test("docs/ci.md shows the files of the example as they are", () => {
  const page = read("docs/ci.md");
  for (const name of ["github.yml", "gitlab.yml", "tekton.yaml", "renovate.json", "pre-commit-config.yaml"]) {
    assert.ok(page.includes(`\n${read(`${example}/${name}`)}\`\`\``), name);
    if (!name.endsWith(".json"))
      assert.equal(
        parseAllDocuments(read(`${example}/${name}`)).flatMap(({ errors }) => errors),
        [],
      );
  }
});

test.run();
