import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig, type MarkdownOptions } from "vitepress";

const pathOf = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const readJson = (path: string) => JSON.parse(readFileSync(pathOf(path), "utf8"));
/** A grammar of the editors, and the scopes that it adds to. */
const grammar = (name: string, ...injectTo: readonly string[]): LanguageRegistration => ({
  ...readJson(`../../editors/vscode/syntaxes/${name}.tmLanguage.json`),
  name,
  injectTo,
});

type LanguageRegistration = Extract<
  NonNullable<MarkdownOptions["languages"]>[number],
  { readonly name: string }
>;

/** A language without colours. */
const plain = (name: string): LanguageRegistration => ({
  name,
  scopeName: `source.${name}`,
  patterns: [],
  repository: {},
});

/** The languages of code blocks that Shiki does not have, and ours within TypeScript, JavaScript and Jsonnet. */
const languages: LanguageRegistration[] = [
  grammar("importspec"),
  grammar("importspec-javascript", "source.ts", "source.js"),
  grammar("importspec-jsonnet", "source.jsonnet"),
  plain("ebnf"),
];

/** The anchor of a heading, as GitHub writes it. */
const slugify = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
    .replaceAll(/\s/g, "-");

export default defineConfig({
  title: "importspec",
  description: readJson("../../package.json").description,
  lang: "en",
  srcDir: ".pages",
  outDir: "dist",
  cacheDir: ".vitepress/cache",
  base: (process.env.SITE_BASE as `/${string}/` | undefined) ?? "/",
  cleanUrls: false,
  lastUpdated: false,
  head: [["link", { rel: "icon", href: "data:," }]],
  markdown: {
    languages,
    config: (markdown) => {
      // Braces in text are text, not an expression of Vue.
      const { rules } = markdown.renderer;
      // A cell without text heads nothing.
      rules.th_open = rules.th_close = (tokens, index, _, __, self) => {
        const isEmpty = [tokens[index + 1], tokens[index - 1]].some(
          (token) => token?.type === "inline" && token.content === "",
        );
        const token = tokens[index] as (typeof tokens)[number];
        if (isEmpty) token.tag = "td";
        return self.renderToken(tokens, index, {});
      };
      for (const name of ["text", "code_inline"] as const) {
        const render = rules[name];
        rules[name] = (...all) => render?.(...all).replaceAll("{{", "&#123;{") ?? "";
      }
    },
    anchor: { slugify },
    attrs: { disable: true },
    theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" },
  },
  themeConfig: {
    nav: [
      { text: "Start", link: "/start" },
      { text: "The language", link: "/language" },
      { text: "Codes", link: "/codes/" },
      { text: "Playground", link: "/playground/", target: "_self" },
    ],
    sidebar: readJson("../.pages/menu.json"),
    outline: { level: [2, 3] },
    search: {
      provider: "local",
      options: { translations: { button: { buttonText: "Search", buttonAriaLabel: "Search" } } },
    },
    docFooter: { prev: "Before", next: "Next" },
  },
  // The playground is a page of its own, which build.ts puts there.
  ignoreDeadLinks: [/^\/playground\//],
});
