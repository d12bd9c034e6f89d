import type { Io } from "../io.js";
import type { Candidates, Line } from "./candidates.js";
import type { scripts } from "./scripts.generated.js";

/** The shells whose command lines are completed. */
export type Shell = keyof typeof scripts;

/** Reads the line up to the cursor, as the scripts pass it in the environment. */
export function lineOf({ COMP_LINE = "", COMP_POINT }: Io["env"]): Line {
  const words = COMP_LINE.slice(0, Number(COMP_POINT) || COMP_LINE.length).split(/\s+/);
  return { before: words.slice(1, -1), current: words.at(-1) ?? "" };
}

/** Writes candidates as the script of a shell reads them. Bash completes files where there is no other candidate. */
export function answerFor(shell: string, candidates: Candidates): string {
  if (candidates === "files") return shell === "bash" ? "" : "__tabtab_complete_files__\n";
  const lines = candidates.map(({ name, description }) => {
    if (shell === "bash" || description === "") return name;
    return shell === "zsh" ? `${name.replaceAll(":", "\\:")}:${description}` : `${name}\t${description}`;
  });
  return lines.map((line) => `${line}\n`).join("");
}
