import type { Command } from "commander";
import { checkDocument } from "../../api/checkDocument.js";
import { printDiagnostics } from "../../api/printDiagnostics.js";
import type { Style } from "../../index.js";
import { fill, hints } from "../../language/messages.js";
import type { Code } from "../../text/codes.js";
import { nearest } from "../../text/nearest.js";
import { allCodes, codeDocs } from "../docs/codeDocs.js";
import { plainLinks, printPage } from "../docs/markdown.js";
import { write } from "../io.js";
import { colorsOf, styleOf } from "../output/colors.js";
import type { Session } from "../session.js";

/** Adds `importspec explain`. */
export function addExplain(program: Command, { io: { stdout, env } }: Session): void {
  const command = program
    .command("explain")
    .summary("explain a code, such as unknown-word")
    .description("Print what a code means, or list all codes. Messages end with their code in brackets.")
    .argument("[code]", "a code, with or without brackets")
    .action(async (given?: string) => {
      const colors = colorsOf(stdout, env);
      if (given === undefined) return void (await write(stdout, listOfCodes()));
      const code = allCodes.find((each) => each === given.replace(/^\[(.*)\]$/, "$1"));
      if (code === undefined) return command.error(unknownCode(given));
      const { page = "", example } = codeDocs([code]).get(code) ?? {};
      const shown = example === undefined ? "" : `\n${printExample(example, styleOf(stdout, env))}\n`;
      await write(stdout, printPage(page, colors) + shown);
    });
}

function unknownCode(given: string): string {
  const near = nearest(given, allCodes);
  const hint = near === undefined ? "importspec explain lists the codes." : fill(hints.near, { near });
  return `error: unknown code '${given}'\n(${hint})`;
}

/** Prints the mistake of an example, as `check` does. */
const printExample = (text: string, style: Style): string =>
  printDiagnostics({ name: "example.imports", text }, checkDocument(text), style);

/** Lists the codes with a sentence each. */
function listOfCodes(): string {
  const width = Math.max(...allCodes.map(({ length }) => length));
  const line = (code: Code, summary: string) => `${code.padEnd(width)}  ${plainLinks(summary)}\n`;
  return [...codeDocs(allCodes)].map(([code, { summary }]) => line(code, summary)).join("");
}
