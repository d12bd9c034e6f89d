import type { Rule } from "eslint";
import { type CheckDocumentOptions, checkCompiled } from "../../check/checkCompiled.js";
import { compileDocument } from "../../check/checkDocument.js";
import { diagnose } from "../../embedded/diagnose.js";
import { messages, report } from "../report.js";
import { visitTexts } from "../texts.js";

const kinds = { imageStreams: "ImageStream", imageStreamImports: "ImageStreamImport" } as const;

/** Reports what the API server would refuse of the manifests of a document, and what it would silently ignore. */
export const server: Rule.RuleModule = {
  meta: {
    type: "problem",
    docs: { description: "Report what the API server would refuse or silently ignore of a document" },
    messages,
    schema: [
      {
        type: "object",
        properties: {
          server: { type: "string", pattern: "^\\d+\\.\\d+$" },
          as: { enum: Object.values(kinds) },
        },
        additionalProperties: false,
      },
    ],
  },
  create(context) {
    const [options = {}] = context.options as [CheckDocumentOptions?];
    return visitTexts(context, {
      call({ called, text }, place) {
        const as = kinds[called.name as keyof typeof kinds];
        if (as === undefined || text.holes.length > 0) return;
        const compiled = diagnose(called, text);
        if (compiled.diagnostics.length > 0) return;
        report(place, checkCompiled({ ...compiled, named: true }, { ...options, as }));
      },
      document(input, place) {
        const document = compileDocument(input);
        if (document.diagnostics.length === 0) report(place, checkCompiled(document, options));
      },
    });
  },
};
