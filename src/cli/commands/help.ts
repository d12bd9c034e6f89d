import type { Command } from "commander";
import { fill, hints } from "../../language/messages.js";
import { nearest } from "../../text/nearest.js";
import { visibleNames } from "./visibleNames.js";

/** Adds `importspec help`. Commander's own prints the general help for a command that does not exist. */
export function addHelp(program: Command): void {
  const names = visibleNames(program);
  program
    .command("help [command]")
    .description("print the help of a command")
    .action((name?: string) => {
      const command = program.commands.find((each) => each.name() === name);
      if (name === undefined || command !== undefined) return (command ?? program).help();
      const near = nearest(name, names);
      const hint = near === undefined ? `The commands are ${names.join(", ")}.` : fill(hints.near, { near });
      program.error(`error: unknown command '${name}'\n(${hint})`);
    });
}
