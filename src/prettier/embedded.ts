import type { Node, Program, TemplateLiteral } from "estree";
import { type AstPath, type Doc, doc, type Printer } from "prettier";
import { printers } from "prettier/plugins/estree";
import { templateInput } from "../api/template.js";
import { escapeTemplate } from "../embedded/escapeTemplate.js";
import { formattedLines, type Line } from "../embedded/formatted.js";
import { namesFunction } from "./importedNames.js";

const { hardline, indent, join, lineSuffixBoundary } = doc.builders;

/** The module that a node stands in. */
function programOf({ ancestors }: AstPath<Node>): Program | undefined {
  const top = ancestors.at(-1) as Program | { readonly type: "File"; readonly program: Program } | undefined;
  const program = top?.type === "File" ? top.program : top;
  return program?.type === "Program" ? program : undefined;
}

/** The template that a function of importspec tags; undefined at other nodes. */
function taggedTemplate({ node, parent }: AstPath<Node>, program: Program): TemplateLiteral | undefined {
  const isTagged = node.type === "TemplateLiteral" && parent?.type === "TaggedTemplateExpression";
  return isTagged && namesFunction(parent.tag as Node, program) ? node : undefined;
}

/** The lines of a template's text; undefined if it cannot be parsed, is empty, or has escapes that would be lost. */
function linesOf({ quasis }: TemplateLiteral): Line[] | undefined {
  const cooked = quasis.map(({ value }) => value.cooked);
  const raw = quasis.map(({ value }) => value.raw);
  const isPlain = cooked.every(
    (text, place) => typeof text === "string" && escapeTemplate(text) === raw[place],
  );
  if (!isPlain || (raw.length === 1 && raw[0]?.trim() === "")) return undefined;
  return formattedLines(templateInput(Object.assign([...cooked] as string[], { raw })));
}

function templateDoc({ quasis }: TemplateLiteral, lines: readonly Line[], holes: readonly Doc[]): Doc {
  const lineDocs = lines.map((line) =>
    line.map((part) =>
      typeof part === "string" ? escapeTemplate(part) : ["${", holes[part] as Doc, lineSuffixBoundary, "}"],
    ),
  );
  const isBelow = /^[ \t]*\n/.test(quasis[0]?.value.raw ?? "");
  return lineDocs.length === 1 && !isBelow
    ? ["`", ...lineDocs, "`"]
    : ["`", indent([hardline, join(hardline, lineDocs)]), hardline, "`"];
}

const { estree } = printers as { readonly estree: Printer<Node> };

/** Prettier's own printer of JavaScript and TypeScript, with the texts of importspec formatted. */
export const embeddingPrinter: Printer<Node> = {
  ...estree,
  embed(path, options) {
    const program = programOf(path);
    const template = program && taggedTemplate(path, program);
    if (template === undefined) return estree.embed?.(path, options) ?? null;
    const lines = linesOf(template);
    if (lines === undefined) return null;
    return (_, print) => templateDoc(template, lines, path.map(print, "expressions" as never));
  },
};
