import { writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { nodeEnvironment } from "../../src/lsp/nodeEnvironment.js";
import { temporaryFolder } from "../support/temporaryFolder.js";

test("a settings file comes before the settings of the editor", () => {
  const folder = temporaryFolder();
  writeFileSync(`${folder}/importspec.json`, '{"server": "4.11", "severity": {"scheduled-digest": "off"}}');
  const { settingsOf, configure } = nodeEnvironment();
  configure({ importspec: { server: "4.16", as: "ImageStream" } });
  const uri = pathToFileURL(`${folder}/a.imports`).href;
  const { target, severity, mistakes } = settingsOf(uri);
  assert.equal([target.server, target.as], [{ major: 4, minor: 11 }, "ImageStream"]);
  assert.equal([severity, mistakes], [{ "scheduled-digest": "off" }, []]);
  assert.is(settingsOf(uri), settingsOf(uri), "the same object while nothing changes");
});

test("what is wrong with a settings file is told with its place", () => {
  const folder = temporaryFolder();
  writeFileSync(`${folder}/importspec.json`, '{\n  "sever": "4.11"\n}');
  const { mistakes } = nodeEnvironment().settingsOf(pathToFileURL(`${folder}/a.imports`).href);
  assert.is(mistakes.length, 1);
  assert.match(mistakes[0] ?? "", /importspec\.json:2:3: Unknown key 'sever'\. Did you mean 'server'\?/);
});

test("a document that is no file has the settings of the editor", () => {
  const { settingsOf, configure } = nodeEnvironment();
  configure({ server: "4.16" });
  assert.equal(settingsOf("untitled:a").target.server, { major: 4, minor: 16 });
  assert.equal(settingsOf("nonsense").target.server, { major: 4, minor: 16 });
  configure("nonsense");
  assert.is(settingsOf("untitled:a").target.server, undefined);
});

test("each code has a page in the package", () => {
  const { pageOf } = nodeEnvironment();
  assert.match(pageOf("scheduled-digest") ?? "", /^file:.*\/docs\/traps\/scheduled-digest\.md$/);
  assert.match(pageOf("unknown-word") ?? "", /^file:.*\/docs\/errors\.md$/);
});

test.run();
