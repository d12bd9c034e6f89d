import { argument, contentScope, functionNames, literalRegion } from "./embedded.js";
import { double, single, template } from "./literals.js";
import type { Rule, TextMateGrammar } from "./rule.js";
import { repositoryOf } from "./text.js";

/** A hole, with the scopes that the grammar of TypeScript gives it. */
const hole = {
  name: "meta.template.expression.ts",
  contentName: "meta.embedded.line.ts",
  begin: "\\$\\{",
  beginCaptures: { 0: { name: "punctuation.definition.template-expression.begin.ts" } },
  end: "\\}",
  endCaptures: { 0: { name: "punctuation.definition.template-expression.end.ts" } },
  patterns: [{ include: "#texts" }, { include: "source.ts#expression" }, { include: "source.js#expression" }],
};

const inTemplate = template(hole);

/** A tag with the objects that it is a member of. The grammar of TypeScript, too, looks at them as one. */
const tag = `(?<![\\w$.])((?:[\\w$]+\\??\\.)*)(${functionNames.join("|")})`;

const texts: readonly Rule[] = [
  literalRegion(inTemplate, [tag, "`", "`"], {
    1: { name: "variable.other.object.ts" },
    2: { name: "entity.name.function.tagged-template.ts" },
  }),
  ...argument([inTemplate, "`", "`"], [single, "'", "'"], [double, '"', '"']),
];

const scopes = ["source.js", "source.js.jsx", "source.ts", "source.tsx"];

/** A text has none of these texts in it, but its holes may. */
const places = [
  ...scopes.map((scope) => `${scope} -comment -string -${contentScope}`),
  `${contentScope} ${hole.name}`,
];

/** Texts in JavaScript and TypeScript, also where these are in files of other languages. */
export const javascript: TextMateGrammar = {
  name: "importspec-javascript",
  scopeName: "inline.importspec.javascript",
  injectTo: [...scopes, "source.vue", "source.svelte", "text.html.derivative"],
  injectionSelector: places.map((place) => `L:${place}`).join(", "),
  patterns: texts,
  repository: {
    ...repositoryOf(inTemplate),
    ...repositoryOf(single),
    ...repositoryOf(double),
  },
};
