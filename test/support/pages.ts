import { readdirSync, readFileSync } from "node:fs";
import { projectRoot } from "./corpus.js";

/** A code block of a page. */
export interface Block {
  /** The path of the page, from the root of the project. */
  readonly page: string;
  readonly language: string;
  readonly text: string;
  /** The text of the page around it. */
  readonly before: string;
  readonly after: string;
}

/** A command of a `console` block, and the output that the page shows. */
export interface ShownCommand {
  readonly page: string;
  readonly command: string;
  readonly output: string;
  /** The folder that it runs in: the example that the page is about, or that it links to last before the block. */
  readonly folder: string;
}

/** The pages for users. The decisions are for developers. */
export const pages: readonly string[] = [
  "README.md",
  ...["docs", "examples"].flatMap((folder) =>
    readdirSync(projectRoot + folder, { recursive: true, encoding: "utf8" })
      .map((path) => `${folder}/${path.replaceAll("\\", "/")}`)
      .filter((path) => path.endsWith(".md") && !/node_modules|^docs\/decisions/.test(path)),
  ),
].toSorted();

/** Reads the code blocks of a page. */
function blocksOn(page: string): Block[] {
  const text = readFileSync(projectRoot + page, "utf8");
  return [...text.matchAll(/^```(.*)\n([\s\S]*?)^```$/gm)].map((found) => ({
    page,
    language: found[1] ?? "",
    text: found[2] ?? "",
    before: text.slice(0, found.index),
    after: text.slice(found.index + found[0].length),
  }));
}

/** The code blocks of all pages. */
export const blocks: readonly Block[] = pages.flatMap(blocksOn);

function folderOf({ page, before }: Block): string {
  const linked = [...`${page}\n${before}`.matchAll(/\bexamples\/[\w-]+/g)].at(-1);
  return linked?.[0] ?? "examples/quickstart";
}

/** The commands of all `console` blocks. A command begins with `$ ` and goes on in the lines that `\` ends. */
export const shownCommands: readonly ShownCommand[] = blocks
  .filter(({ language }) => language === "console")
  .flatMap((block) =>
    block.text
      .split(/^\$ /m)
      .slice(1)
      .map((part) => {
        const [command = ""] = /^(?:.*\\\n)*.*/.exec(part) ?? [];
        return { page: block.page, command, output: part.slice(command.length + 1), folder: folderOf(block) };
      }),
  );

/** Where commands run: those of `importspec` in `project/pages.test.ts`, those that need other tools where these are. */
export const ranIn = {
  unit: /^(?!.*\bnpx )(?:importspec|echo|printf|cat|ls) /,
  tools: /\bnpx (?:eslint|prettier) /,
  interop: /^(?:jsonnet|tk) /,
  schemas: /\b(?:kubeconform|kustomize) /,
} as const;

/** Returns the commands that run in one place. */
export const commandsIn = (place: keyof typeof ranIn): readonly ShownCommand[] =>
  shownCommands.filter(({ command }) => ranIn[place].test(command));
