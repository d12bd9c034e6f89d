import type { Rule } from "eslint";
import type { CheckDocumentOptions } from "../../api/checkDocument.js";
import { compiledDiagnostics } from "../../check/fileDiagnostics.js";
import { withSeverities } from "../../check/severities.js";
import type { CheckTarget } from "../../check/target.js";
import { compile } from "../../compile/compile.js";
import type { Compiled } from "../../compile/compileTree.js";
import { diagnose } from "../../embedded/diagnose.js";
import { kindNames } from "../../schema/kinds.js";
import { parseVersion, versionPattern } from "../../schema/versions.js";
import type { Settings } from "../../settings/settings.js";
import { docsOf } from "../docs.js";
import { messages, type Reporter, report } from "../report.js";
import { reportSettings, settingsOf } from "../settings.js";
import { visitTexts } from "../texts.js";

/**
 * Reports what the API server would refuse, what it would silently ignore, and what lacks something that is required, of
 * the manifests of a document. A settings file counts, unless an option says something else.
 */
export const server: Rule.RuleModule = {
  meta: {
    type: "problem",
    docs: docsOf("server", "Report what the API server would refuse or silently ignore"),
    messages: { ...messages, settings: "{{place}}: {{sentence}} [{{code}}]" },
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
    const options = server === "" ? { as } : { as, server: parseVersion(server) };
    let settings: Settings | undefined;
    const check = (compiled: Compiled, text: string, own: CheckTarget, reporter: Reporter) => {
      if (compiled.diagnostics.length > 0) return;
      if (settings === undefined) {
        settings = settingsOf(context);
        reportSettings(context, settings);
      }
      const found = compiledDiagnostics(compiled, text, { ...settings.target, ...own });
      report(reporter, withSeverities(found, settings.severity));
    };
    return visitTexts(context, {
      embedded({ called, input }, reporter) {
        if (!called.isDocument || input.holes.length > 0) return;
        check(diagnose(called, input), input.text, { ...options, as: undefined }, reporter);
      },
      document: (input, reporter) => check(compile(input), input.text, options, reporter),
    });
  },
};
