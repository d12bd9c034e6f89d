import { test } from "uvu";
import * as assert from "uvu/assert";
import { type CodeAction, CodeActionRequest } from "vscode-languageserver-protocol/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { startEditor } from "./editor.js";

const manifest = `apiVersion: image.openshift.io/v1
kind: ImageStream
metadata:
  name: web
spec:
  tags:
    - name: "1"
      scheduled: true
      from: { kind: DockerImage, name: quay.io/o/a:1 }
`;

test("verdicts of manifests are published, and mended", async () => {
  const { connection, open } = await startEditor();
  const { diagnostics, textDocument } = await open(manifest, "file:///a.yaml", "yaml");
  const [range] = diagnostics.map((each) => each.range);
  assert.equal(range, { start: { line: 7, character: 6 }, end: { line: 7, character: 15 } });
  assert.equal(
    diagnostics.map(({ code }) => code),
    ["unknown-field"],
  );
  const place = { line: 7, character: 8 };
  const [action] = (await connection.sendRequest(CodeActionRequest.type, {
    textDocument,
    range: { start: place, end: place },
    context: { diagnostics: [] },
  })) as CodeAction[];
  const edits = action?.edit?.changes?.[textDocument.uri] ?? [];
  const after = TextDocument.applyEdits(TextDocument.create("", "", 0, manifest), edits);
  assert.is(after, manifest.replace("scheduled", "importPolicy:\n        scheduled"));
});

test("traps are warnings, in JSON, too", async () => {
  const { open } = await startEditor();
  const digest = "4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945";
  const from = { kind: "DockerImage", name: `quay.io/o/a@sha256:${digest}` };
  const tags = [{ name: "1", from, importPolicy: { scheduled: true } }];
  const stream = {
    apiVersion: "image.openshift.io/v1",
    kind: "ImageStream",
    metadata: { name: "web" },
    spec: { tags },
  };
  const { diagnostics } = await open(JSON.stringify(stream, undefined, 2), "file:///a.json", "json");
  assert.equal(
    diagnostics.map(({ code, severity }) => [code, severity]),
    [["scheduled-digest", 2]],
  );
});

test("files of other resources have none", async () => {
  const { open } = await startEditor();
  assert.equal((await open("kind: Deployment\nspec: [", "file:///a.yml", "yaml")).diagnostics, []);
});

test.run();
