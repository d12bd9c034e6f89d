import { type Command, Option } from "commander";
import { parseDocument } from "../../api/parseDocument.js";
import { expandPaths } from "../input/expandPaths.js";
import { InputError } from "../input/inputError.js";
import { extensionsOf } from "../input/languages.js";
import { write } from "../io.js";
import {
  type CiSystem,
  ciFiles,
  ciSystems,
  editorLines,
  exampleDocument,
  settingsFile,
} from "../output/initFiles.js";
import { existing, writeNew } from "../output/newFiles.js";
import { forEachInput, type Session } from "../session.js";
import { convertInput } from "./convertInput.js";
import { checkStdin } from "./stdin.js";

interface Flags {
  readonly directory: string;
  readonly ci: CiSystem;
}

/** Adds `importspec init`. */
export function addInit(program: Command, session: Session): void {
  const { stdout, stderr } = session.io;
  const command = program
    .command("init")
    .summary("set up documents, settings and CI in the working directory")
    .description(
      "Write a document per ImageStream or ImageStreamImport of the given manifests, or an example, with settings and a check in CI. Existing files are never overwritten.",
    )
    .argument(
      "[path...]",
      "manifests in YAML or JSON: files, directories or globs; - is stdin, as of `oc get is -o yaml`",
    )
    .option("--directory <directory>", "where the documents go", "streams")
    .addOption(new Option("--ci <system>", "where they are checked").choices(ciSystems).default("github"));
  command.action(async (paths: readonly string[], { directory, ci }: Flags) => {
    checkStdin(paths, command);
    const inputs = expandPaths(paths, extensionsOf("yaml"));
    const texts = await forEachInput(inputs, session, (file) => convertInput(file, {}, session));
    if (session.failed) return;
    const hasEditorFile = existing([".editorconfig"]).length > 0;
    const documents = paths.length === 0 ? [exampleDocument] : texts.flat();
    const files = new Map([
      ...documentFiles(documents, directory),
      ["importspec.json", settingsFile],
      ...ciFiles(ci, directory),
      ...(hasEditorFile ? [] : [[".editorconfig", `root = true\n\n${editorLines}`] as const]),
    ]);
    const there = existing([...files.keys()]);
    if (there.length > 0)
      command.error(`error: nothing was written, because these files exist: ${there.join(", ")}`);
    for (const path of writeNew(files)) await write(stdout, `${path}\n`);
    if (hasEditorFile) await write(stderr, `Add to .editorconfig:\n\n${editorLines}\n`);
    await write(stderr, `To check the documents: importspec check ${directory}\n`);
  });
}

/** Names a file after each stream or import. Documents of one name, in several namespaces, share a file. */
function documentFiles(documents: readonly string[], directory: string): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const text of documents) {
    const path = `${directory}/${nameOf(text)}.imports`;
    const before = files.get(path);
    files.set(path, before === undefined ? text : `${before}\n${text}`);
  }
  return files;
}

function nameOf(text: string): string {
  const [located] = parseDocument(text).manifests;
  const { metadata: { name = "" } = {} } = (located?.manifest ?? {}) as { metadata?: { name?: string } };
  if (/^[A-Za-z0-9][\w.-]*$/.test(name)) return name;
  const message = `The name ${JSON.stringify(name)} of a manifest cannot name a file`;
  throw new InputError({ name: "init" }, [{ code: "unwritable", message }]);
}
