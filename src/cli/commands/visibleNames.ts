import type { Command } from "commander";

/** The names of the commands that the help lists. */
export const visibleNames = (program: Command): string[] =>
  program
    .createHelp()
    .visibleCommands(program)
    .map((each) => each.name());
