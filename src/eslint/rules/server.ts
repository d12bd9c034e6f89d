import type { Rule } from "eslint";
import type { CheckDocumentOptions } from "../../api/checkDocument.js";
import { fileDiagnostics } from "../../check/fileDiagnostics.js";
import { compileFile } from "../../compile/file.js";
import { diagnose } from "../../embedded/diagnose.js";
import { kindNames } from "../../schema/kinds.js";
import { parseVersion, versionPattern } from "../../schema/versions.js";
import { docsOf } from "../docs.js";
import { messages, report } from "../report.js";
import { visitTexts } from "../texts.js";

/** Reports what the API server would refuse, and what it would silently ignore, of the manifests of a document. */
export const server: Rule.RuleModule = {
  meta: {
    type: "problem",
    docs: docsOf("server", "Report what the API server would refuse or silently ignore"),
    messages,
    schema: [
      {
        type: "object",
        properties: {
          server: { type: "string", pattern: versionPattern },
          as: { enum: [...kindNames] },
        },
        additionalProperties: false,
      },
    ],
  },
  create(context) {
    const [{ as, server = "" } = {}] = context.options as [CheckDocumentOptions?];
    const target = { as, server: parseVersion(server) };
    return visitTexts(context, {
      embedded({ called, input }, reporter) {
        if (!called.isDocument || input.holes.length > 0) return;
        const file = { ...diagnose(called, input), is: "document" as const };
        if (file.diagnostics.length === 0) report(reporter, fileDiagnostics(file, { server: target.server }));
      },
      document(input, reporter) {
        const file = compileFile(input);
        if (file.diagnostics.length === 0) report(reporter, fileDiagnostics(file, target));
      },
    });
  },
};
