import type { Language, SourceLocation } from "@eslint/core";
import { TextSourceCodeBase, VisitNodeStep } from "@eslint/plugin-kit";

/** A file of the language as ESLint sees it: one node, for the rules parse the text themselves. */
export interface Document {
  readonly type: "Document";
  readonly range: [start: number, end: number];
  readonly loc: SourceLocation;
}

const lineEnding = /\r\n|[\r\n]/u;

function documentOf(text: string): Document {
  const lines = text.split(lineEnding);
  const end = { line: lines.length, column: lines.at(-1)?.length ?? 0 };
  return { type: "Document", range: [0, text.length], loc: { start: { line: 1, column: 0 }, end } };
}

class DocumentSourceCode extends TextSourceCodeBase {
  override traverse() {
    const target = this.ast;
    return ([1, 2] as const).map((phase) => new VisitNodeStep({ target, phase, args: [target] }));
  }
}

/** The language of `.imports` files for ESLint. Every text is one: what is wrong with it is for the rules to say. */
export const language: Language = {
  fileType: "text",
  lineStart: 1,
  columnStart: 0,
  nodeTypeKey: "type",
  visitorKeys: { Document: [] },
  validateLanguageOptions() {},
  parse: ({ body }) => ({ ok: true, ast: documentOf(body as string) }),
  createSourceCode: ({ body }, { ast }) =>
    new DocumentSourceCode({
      text: body as string,
      ast: ast as never,
      lineEndingPattern: lineEnding,
    }) as never,
};
