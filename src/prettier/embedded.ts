import type { Node, Program, TemplateLiteral } from "estree";
import { type AstPath, type Doc, doc, type Printer } from "prettier";
import { printers } from "prettier/plugins/estree";
import { templateInput } from "../api/template.js";
import { formattedLines, type Line, staysOnOneLine } from "../embedded/formattedLines.js";
import { escapeTemplate, hasOnlyNeededEscapes } from "../embedded/template.js";
import { namesFunction } from "./importedNames.js";

const { hardline, indent, lineSuffixBoundary, literalline, markAsRoot } = doc.builders;

/** The module that a node is in. */
function programOf({ ancestors }: AstPath<Node>): Program | undefined {
  const top = ancestors.at(-1) as Program | { readonly type: "File"; readonly program: Program } | undefined;
  const program = top?.type === "File" ? top.program : top;
  return program?.type === "Program" ? program : undefined;
}

/** The template, if the node is one that a function of importspec tags. */
function taggedTemplate({ node, parent }: AstPath<Node>, program: Program): TemplateLiteral | undefined {
  const isTagged = node.type === "TemplateLiteral" && parent?.type === "TaggedTemplateExpression";
  return isTagged && namesFunction(parent.tag as Node, program) ? node : undefined;
}

/** The formatted lines of a template; undefined if it stays as it is. */
function linesOf(template: TemplateLiteral): Line[] | undefined {
  if (!hasOnlyNeededEscapes(template)) return undefined;
  const cooked = template.quasis.map(({ value }) => value.cooked as string);
  return formattedLines(templateInput(Object.assign(cooked, { raw: cooked })));
}

/** Ends a line as it is, and indents the next one: a hardline would remove white space at the end of a Line. */
const endOfLine = (line: Line): Doc => {
  const last = line.at(-1);
  return typeof last === "string" && /[ \t]$/.test(last) ? markAsRoot(literalline) : hardline;
};

function templateDoc({ quasis }: TemplateLiteral, lines: readonly Line[], holes: readonly Doc[]): Doc {
  const lineDocs = lines.map((line) =>
    line.map((part) =>
      typeof part === "string" ? escapeTemplate(part) : ["${", holes[part] as Doc, lineSuffixBoundary, "}"],
    ),
  );
  if (staysOnOneLine(lines, quasis[0]?.value.raw ?? "")) return ["`", ...lineDocs, "`"];
  const ends = lines.map(endOfLine);
  const content = lineDocs.map((line, index) => [index === 0 ? hardline : (ends[index - 1] as Doc), line]);
  return ["`", indent(content), ends.at(-1) as Doc, "`"];
}

const { estree } = printers as { readonly estree: Printer<Node> };

/** Prettier's own printer of JavaScript and TypeScript, which formats the texts of importspec as well. */
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
