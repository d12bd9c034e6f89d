import { Command, CommanderError } from "commander";
import packageJson from "../../package.json" with { type: "json" };
import { type AddCommand, commandsFor, versionFlags } from "./commands.js";
import { exitCodes } from "./exitCodes.js";
import { InputError, printInputError } from "./input/inputError.js";
import { SettingsError } from "./input/settingsError.js";
import { type Io, OutputError, write } from "./io.js";
import { colorsOf, hasColors, styleOf } from "./output/colors.js";
import { originalStack } from "./output/originalStack.js";
import type { Session } from "./session.js";

const examples = `
Examples:
  importspec render web.imports | oc apply -f -
  importspec render -o jsonnet web.imports > web.jsonnet
  importspec check deploy/ 'streams/**/*.yaml'
  importspec check --require scheduled,digest --max-warnings 0 streams/
  importspec check --registry streams/
  oc get is web -o yaml | importspec convert -
  oc get is web -o yaml | importspec diff - web.imports
  importspec images --by-registry deploy/
  importspec resolve --pin web.imports > pinned.imports
  importspec fmt --check *.imports
  importspec eval -J vendor main.jsonnet

Exit codes: 0 success, 1 bad input, 2 bad usage.`;

/**
 * Runs the command with its arguments and returns its exit code: 0, 1 for bad input, 2 for bad usage. Whatever the
 * arguments and inputs are, it does not throw.
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const style = styleOf(io.stderr, io.env);
  const session: Session = { io, style, failed: false, skipped: [] };
  const written = { out: "", err: "" };
  let code: number;
  try {
    const program = programOf(await commandsFor(argv), session, written);
    await program.parseAsync(argv, { from: "user" });
    code = session.exitCode ?? (session.failed ? exitCodes.badInput : exitCodes.success);
  } catch (error) {
    if (error instanceof SettingsError) {
      written.err += printInputError(error.mistakes, style);
      code = exitCodes.badUsage;
    } else if (error instanceof CommanderError) {
      code = error.exitCode === 0 ? exitCodes.success : exitCodes.badUsage;
    } else {
      written.err += messageOf(error, session);
      code = exitCodes.badInput;
    }
  }
  if (written.out !== "") await write(io.stdout, written.out);
  if (written.err !== "") await write(io.stderr, written.err);
  return code;
}

function messageOf(error: unknown, { style }: Session): string {
  if (error instanceof InputError) return printInputError(error, style);
  if (error instanceof OutputError) return `importspec: ${error.message}\n`;
  if ((error as NodeJS.ErrnoException).syscall === "uv_cwd")
    return "importspec: the working directory does not exist any more\n";
  return bugReport(error);
}

const bugReport = (error: unknown): string =>
  `importspec: this is a bug in importspec ${packageJson.version}. Please report it:\n${error instanceof Error ? originalStack(error.stack ?? error.message) : error}\n`;

/** Builds the command with subcommands. Commander's own output is collected in `written`. */
function programOf(
  commands: readonly AddCommand[],
  session: Session,
  written: { out: string; err: string },
): Command {
  const { stdout, stderr, env } = session.io;
  const [outColors, errColors] = [colorsOf(stdout, env), colorsOf(stderr, env)];
  const program = new Command("importspec")
    .description(`${packageJson.description}.`)
    .version(packageJson.version, versionFlags.join(", "), "print the version")
    .helpOption("-h, --help", "print help")
    .helpCommand(false)
    .addHelpText("after", examples)
    .exitOverride()
    .configureHelp({ styleTitle: outColors.bold })
    .configureOutput({
      writeOut: (text) => {
        written.out += text;
      },
      writeErr: (text) => {
        written.err += text;
      },
      outputError: (text, write) => write(text.replace(/^error:/, errColors.red)),
      getOutHasColors: () => hasColors(stdout, env),
      getErrHasColors: () => hasColors(stderr, env),
      getOutHelpWidth: () => stdout.columns ?? 80,
      getErrHelpWidth: () => stderr.columns ?? 80,
    });
  for (const add of commands) add(program, session);
  for (const command of program.commands)
    command.showHelpAfterError(`Run 'importspec ${command.name()} --help' for usage.`);
  return program;
}
