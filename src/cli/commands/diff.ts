import { type Command, Option } from "commander";
import { diff, printDiff } from "../../api/diff.js";
import { exitCodes } from "../exitCodes.js";
import { expandPaths, type InputFiles } from "../input/expandPaths.js";
import { addJsonnetOptions } from "../input/jsonnet.js";
import { extensionsOf, fromOption, type NamedLanguage } from "../input/languages.js";
import { settingsOf } from "../input/settings.js";
import { write, writeAll } from "../io.js";
import { type Colors, colorsOf } from "../output/colors.js";
import { printFailures, type Session, tryEachInput } from "../session.js";
import { addServerOptions, type CheckFlags, checkOptionsOf, withSettings } from "./checkOptions.js";
import { readSide } from "./readSide.js";
import { checkStdin } from "./stdin.js";

interface Flags extends CheckFlags {
  readonly format: "text" | "json";
  readonly from?: NamedLanguage;
}

/** Adds `importspec diff`. */
export function addDiff(program: Command, session: Session): void {
  const { stdout, env } = session.io;
  const command = program
    .command("diff")
    .summary("show what differs between two documents or manifests")
    .description(
      "Show what differs between two documents, manifests (also of `oc get -o yaml`), Jsonnet files or configs, after the server's defaulting. Exit code 0: the same, 1: they differ, 2: trouble.",
    )
    .argument("<before>", "a file, a directory or a glob; - is stdin, YAML unless --from says otherwise")
    .argument("<after>", "the same")
    .addOption(
      new Option("--format <format>", "the format of the output").choices(["text", "json"]).default("text"),
    )
    .addOption(fromOption());
  addJsonnetOptions(addServerOptions(command), env).action(
    async (before: string, after: string, flags: Flags) => {
      checkStdin([before, after], command);
      const [old, now] = [before, after].map((path) =>
        expandPaths([path], extensionsOf("imports", "yaml")),
      ) as [InputFiles, InputFiles];
      const files = [...old.files, ...now.files];
      const named = files.find(({ path }) => path !== "-");
      const own = withSettings(flags, settingsOf(named ?? { path: "-" }, session));
      const inputs = { files, errors: [...old.errors, ...now.errors] };
      const { results, failures } = await tryEachInput(inputs, session, (file) =>
        readSide(file, own, session),
      );
      await printFailures(failures, session);
      if (failures.length > 0) {
        session.exitCode = exitCodes.badUsage;
        return;
      }
      const sides = [results.slice(0, old.files.length), results.slice(old.files.length)] as const;
      const changes = diff(sides[0].flat(), sides[1].flat(), checkOptionsOf(own));
      session.failed = changes.length > 0;
      if (flags.format === "json") await write(stdout, `${JSON.stringify(changes, null, 2)}\n`);
      else await writeAll(stdout, coloured(printDiff(changes), colorsOf(stdout, env)));
    },
  );
}

/** Colours the lines of a diff as `git diff` does. */
function* coloured(text: string, { red, green, dim }: Colors): Generator<string> {
  for (const line of text.split(/(?<=\n)/)) {
    const colour = { "-": red, "+": green, " ": dim }[line[0] as string];
    yield colour === undefined ? line : `${colour(line.trimEnd())}\n`;
  }
}
