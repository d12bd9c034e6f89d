import { basename } from "node:path";
import { Argument, type Command } from "commander";
import { answerFor, lineOf, type Shell } from "../completion/answer.js";
import { candidatesFor } from "../completion/candidates.js";
import { scripts } from "../completion/scripts.generated.js";
import { allCodes } from "../docs/codeDocs.js";
import { write } from "../io.js";
import type { Session } from "../session.js";
import { visibleNames } from "./visibleNames.js";

const examples = `
To complete the command in every new shell:
  bash   echo 'source <(importspec completion bash)' >> ~/.bashrc
  zsh    echo 'source <(importspec completion zsh)' >> ~/.zshrc
  fish   importspec completion fish > ~/.config/fish/completions/importspec.fish`;

/** Adds `importspec completion`, and the hidden command that its scripts call. */
export function addCompletion(program: Command, { io }: Session): void {
  program
    .command("completion")
    .summary("print the script that completes the command in a shell")
    .description("Print the script with which a shell completes commands, options and codes.")
    .addArgument(new Argument("<shell>", "the shell").choices(Object.keys(scripts)))
    .addHelpText("after", examples)
    .action(async (shell: Shell) => {
      await write(io.stdout, scripts[shell]);
    });
  program
    .command("completion-server", { hidden: true })
    .argument("[words...]")
    .allowUnknownOption()
    .action(async () => {
      const values = { explain: allCodes, help: visibleNames(program) };
      const candidates = candidatesFor(program, lineOf(io.env), values);
      await write(io.stdout, answerFor(basename(io.env.SHELL ?? ""), candidates));
    });
}
