import type { Command } from "commander";

/** Something that may stand at the cursor. */
export interface Candidate {
  readonly name: string;
  readonly description: string;
}

/** The words that may come at the cursor; the shell itself completes `files`. */
export type Candidates = readonly Candidate[] | "files";

/** The words before the cursor, without the name of the command, and what is written of the one at the cursor. */
export interface Line {
  readonly before: readonly string[];
  readonly current: string;
}

/** The values of the arguments of some commands, where commander does not know them. */
export type ArgumentValues = Readonly<Record<string, readonly string[]>>;

/** Finds what may stand at the cursor: a command, an option, or one of the values of an option or argument. */
export function candidatesFor(
  program: Command,
  { before, current }: Line,
  values: ArgumentValues,
): Candidates {
  const [name, ...rest] = before;
  const command = name === undefined ? program : program.commands.find((each) => each.name() === name);
  if (command === undefined) return "files";
  const flag = rest.at(-1) ?? "";
  const last = command.options.find(({ short, long }) => flag === short || flag === long);
  if (last?.required) return last.argChoices === undefined ? "files" : starting(current, last.argChoices);
  const help = command.createHelp();
  if (current.startsWith("-")) {
    const options = help
      .visibleOptions(command)
      .flatMap(({ long, description }) => ({ name: long ?? "", description }));
    return options.filter((option) => option.name.startsWith(current));
  }
  if (command === program) {
    const commands = help
      .visibleCommands(command)
      .map((each) => ({ name: each.name(), description: each.summary() || each.description() }));
    return commands.filter((each) => each.name.startsWith(current));
  }
  const choices = values[command.name()] ?? command.registeredArguments[0]?.argChoices;
  return choices === undefined ? "files" : starting(current, choices);
}

const starting = (current: string, names: readonly string[]): Candidate[] =>
  names.filter((each) => each.startsWith(current)).map((name) => ({ name, description: "" }));
