import { spawn } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { test } from "uvu";
import * as assert from "uvu/assert";
import {
  createProtocolConnection,
  type Diagnostic,
  DidOpenTextDocumentNotification,
  InitializedNotification,
  InitializeRequest,
  PublishDiagnosticsNotification,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver-protocol/node";
import { isManifestKind } from "../../src/schema/kinds.js";
import { assertRight, samples } from "./samples.js";
import { folder, hasPackage, schemaOf } from "./tools.js";

interface Editor {
  /** Opens a YAML file and returns its diagnostics. */
  readonly diagnosticsOf: (text: string) => Promise<readonly Diagnostic[]>;
  readonly close: () => void;
}

/** Starts the server of the YAML extensions of VS Code, neovim and others, as an editor does. */
async function startEditor(): Promise<Editor> {
  const server = spawn(process.execPath, [
    join(folder, "node_modules/yaml-language-server/bin/yaml-language-server"),
    "--stdio",
  ]);
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  connection.listen();
  await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: null,
    capabilities: {},
  });
  await connection.sendNotification(InitializedNotification.type, {});
  const waiting = new Map<string, (found: Diagnostic[]) => void>();
  connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, diagnostics }) =>
    waiting.get(uri)?.(diagnostics),
  );
  return {
    diagnosticsOf: async (text) => {
      const uri = pathToFileURL(join(folder, `file-${waiting.size}.yaml`)).href;
      const found = new Promise<Diagnostic[]>((resolve) => waiting.set(uri, resolve));
      const textDocument = { uri, languageId: "yaml", version: 1, text };
      await connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
      return found;
    },
    close: () => {
      connection.dispose();
      server.kill();
    },
  };
}

const modeline = (kind: string) => `# yaml-language-server: $schema=${pathToFileURL(schemaOf(kind)).href}\n`;

const withSchema = (kind: string, text: string) =>
  `${modeline(kind)}apiVersion: image.openshift.io/v1\nkind: ${kind}\n${text}`;

const stream = (tag: string) =>
  withSchema("ImageStream", `metadata:\n  name: web\nspec:\n  tags:\n    - name: stable\n${tag}`);

if (hasPackage("yaml-language-server", "the schemas in the YAML extensions of editors")) {
  let editor: Editor;
  test.before(async () => {
    editor = await startEditor();
  });
  test.after(() => editor.close());

  /** The words that the server marks in a file. */
  const marked = async (text: string) => {
    const lines = text.split("\n");
    return (await editor.diagnosticsOf(text)).map(({ range: { start, end } }) =>
      lines[start.line]?.slice(start.character, end.character),
    );
  };

  test("yaml-language-server refuses what the server refuses", async () => {
    const found = await Promise.all(
      samples.map(async ({ manifest }) =>
        isManifestKind(manifest.kind)
          ? editor.diagnosticsOf(modeline(manifest.kind) + JSON.stringify(manifest))
          : undefined,
      ),
    );
    assertRight("yaml-language-server", (index) => found[index]?.length !== 0);
  });

  test("yaml-language-server takes valid manifests", async () => {
    assert.equal(await marked(stream("      from: {kind: DockerImage, name: 'quay.io/org/web:1.4'}\n")), []);
    const images = "  images:\n    - from: {kind: DockerImage, name: 'quay.io/org/web:1.4'}\n";
    assert.equal(
      await marked(
        withSchema("ImageStreamImport", `metadata: {name: web}\nspec:\n  import: true\n${images}`),
      ),
      [],
    );
  });

  for (const [what, tag, words] of [
    ["an unknown field", "      form: {kind: DockerImage, name: web}\n", ["form"]],
    ["a kind", "      from: {kind: DockerImag, name: web}\n", ["DockerImag"]],
    [
      "an image reference",
      "      from: {kind: DockerImage, name: 'quay.io/Org/web'}\n",
      ["'quay.io/Org/web'"],
    ],
    ["a type", "      importPolicy: {scheduled: 1}\n", ["1"]],
    ["a policy", "      referencePolicy: {type: local}\n", ["local"]],
    [
      "a tag that follows another and is scheduled",
      "      from: {kind: ImageStreamTag, name: 'a:1'}\n      importPolicy: {scheduled: true}\n",
      ["true"],
    ],
  ] as const)
    test(`yaml-language-server marks the word that is wrong: ${what}`, async () => {
      assert.equal(await marked(stream(tag)), words);
    });
}

test.run();
