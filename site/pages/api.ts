import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Application } from "typedoc";
import { codes } from "../../src/text/codes.js";
import type { Page } from "./page.js";
import { projectRoot } from "./project.js";

/** TypeDoc writes the union of all codes where a type names it. */
const allCodes = Object.values(codes)
  .flat()
  .map((code) => `\\| \`"${code}"\``)
  .join(" ");

/** Returns the reference of the entry `importspec`, which TypeDoc makes from the sources. */
export async function apiPages(): Promise<Page[]> {
  const out = mkdtempSync(join(tmpdir(), "importspec-api-"));
  try {
    const app = await Application.bootstrapWithPlugins({
      name: "importspec",
      entryPoints: [`${projectRoot}src/index.ts`],
      tsconfig: `${projectRoot}tsconfig.json`,
      plugin: ["typedoc-plugin-markdown"],
      readme: "none",
      disableSources: true,
      validation: { notExported: false },
      logLevel: "Warn",
      out,
      ...{
        entryFileName: "index",
        hideBreadcrumbs: true,
        hidePageHeader: true,
        pageTitleTemplates: {
          member: ({ name }: { name: string }) => `\`${name.replaceAll("\\", "")}\``,
          index: "The TypeScript API",
        },
        useCodeBlocks: true,
        expandObjects: false,
        indexFormat: "table",
        groupOrder: ["Functions", "Variables", "Classes", "Interfaces", "Type Aliases"],
        parametersFormat: "table",
        interfacePropertiesFormat: "table",
        publicPath: "/api/",
      },
    });
    const project = await app.convert();
    if (project === undefined || app.logger.hasErrors()) throw new Error("TypeDoc failed");
    await app.generateOutputs(project);
    return readdirSync(out, { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".md"))
      .map((path) => ({ url: `api/${path.slice(0, -3)}`, text: readPage(join(out, path)) }));
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

const readPage = (file: string): string =>
  readFileSync(file, "utf8").replaceAll(allCodes, "[`Code`](/api/type-aliases/Code.md)");
