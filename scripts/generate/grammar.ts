import { createRequire } from "node:module";
import { type ItemWord, itemWords, vocabulary } from "../../src/language/vocabulary.js";
import { type Production, productions } from "./productions.js";

const itemTokens = new Map([...vocabulary.words].map(([word, role]) => [role as string, word]));
const quoted = (words: Iterable<string>) => [...words].map((word) => `"${word}"`).join(" | ");

/** A token that stands for one word as that word, quoted; any other by its name. */
function tokenText(name: string): string {
  const word = itemTokens.get(name);
  return word !== undefined && itemWords.includes(word as ItemWord) ? `"${word}"` : name;
}

function ebnf(production: Production): string {
  if (production.type === "token") return tokenText(production.name);
  if (production.type === "rule") return production.name;
  if (production.type === "sequence") return production.of.map(inSequence).join(" ");
  if (production.type === "choice") return production.of.map(ebnf).join(" | ");
  const inner = ebnf(production.of);
  const suffix = { many: "*", some: "+", optional: "?" }[production.type];
  return inner.includes(" ") ? `( ${inner} )${suffix}` : `${inner}${suffix}`;
}

const inSequence = (production: Production): string =>
  production.type === "choice" ? `( ${ebnf(production)} )` : ebnf(production);

/** The lists of words that tokens stand for, in the order of the grammar. */
function wordLists(): string[] {
  const roles = ["ValueWord", "PairWord", "TextWord", "FlagWord", "ConstantWord"];
  const lists = roles.map((role): [string, string[]] => [
    role,
    [...vocabulary.words].filter(([, each]) => each === role).map(([word]) => word),
  ]);
  return [...lists, ["Kind", vocabulary.kinds] as const, ["Boolean", ["true", "false"]] as const].map(
    ([name, words]) => `${name.padEnd(14)} = ${quoted(words)} ;`,
  );
}

/** The width up to which a rule is written on one line. */
const width = 100;

/** A rule of the grammar. One that is too long has a line for each alternative. */
function ruleText(name: string, production: Production): string {
  const text = `${name.padEnd(14)} = ${ebnf(production)} ;`;
  const inner = production.type === "many" ? production.of : production;
  if (text.length <= width || inner.type !== "choice") return text;
  const lines = inner.of.map(ebnf).join(`\n${" ".repeat(14)} | `);
  return `${name.padEnd(14)} = ${inner === production ? lines : `( ${lines} )*`} ;`;
}

/** The grammar in EBNF, from the parser's rules and the vocabulary. */
export function ebnfText(): string {
  const rules = [...productions()].map(([name, production]) => ruleText(name, production));
  return [...rules, "", ...wordLists()].join("\n");
}

interface Railroad {
  readonly Diagram: (...items: unknown[]) => { toString(): string };
  readonly [shape: string]: (...items: unknown[]) => unknown;
}

/** The drawing library in Chevrotain, which its package does not export. */
function railroad(): Railroad {
  const require = createRequire(import.meta.url);
  return require(
    require.resolve("chevrotain").replace(/lib\/src\/api\.js$/, "diagrams/vendor/railroad-diagrams.js"),
  );
}

const style = `<style>
svg { background: #fff }
path { stroke: #333; stroke-width: 2; fill: none }
rect { stroke: #333; stroke-width: 2; fill: #fdf3d0 }
.terminal rect { fill: #d9ead3 }
text { font: 14px monospace; text-anchor: middle }
.name { font: bold 15px sans-serif; text-anchor: start }
</style>`;

/** Draws the rules as railroad diagrams in one SVG. */
export function diagramText(): string {
  const { Diagram, Terminal, NonTerminal, Sequence, Choice, Optional, ZeroOrMore, OneOrMore } = railroad();
  const draw = (production: Production): unknown => {
    if (production.type === "token") return Terminal?.(tokenText(production.name).replaceAll('"', ""));
    if (production.type === "rule") return NonTerminal?.(production.name);
    if (production.type === "sequence") return Sequence?.(...production.of.map(draw));
    if (production.type === "choice") return Choice?.(0, ...production.of.map(draw));
    const shapes = { many: ZeroOrMore, some: OneOrMore, optional: Optional };
    return shapes[production.type]?.(draw(production.of));
  };
  let top = 0;
  let width = 0;
  const drawings = [...productions()].map(([name, production]) => {
    const svg = String(Diagram(draw(production))).replaceAll(
      / (occurrenceIdx|topRuleName|ruleName)="[^"]*"/g,
      "",
    );
    const [, wide, high] = /width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
    const y = top;
    top += Number(high) + 30;
    width = Math.max(width, Number(wide));
    return `<text class="name" x="10" y="${y + 20}">${name}</text>\n${svg.replace("<svg", `<svg y="${y + 22}"`)}`;
  });
  const size = `width="${width}" height="${top}" viewBox="0 0 ${width} ${top}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>\n${style}\n${drawings.join("\n")}\n</svg>\n`;
}
