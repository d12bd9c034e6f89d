import type { Rule } from "eslint";
import { diagnose } from "../../embedded/diagnose.js";
import { docsOf } from "../docs.js";
import { visitTexts } from "../texts.js";

/** Asks for a call in place of a tag without holes: the type checker reads it, and a spec has an exact type. */
export const preferExact: Rule.RuleModule = {
  meta: {
    type: "suggestion",
    docs: docsOf(
      "prefer-exact",
      "Ask for a call, which the type checker reads, in place of a tag without holes",
    ),
    fixable: "code",
    messages: { exact: "The type checker reads the text of a call: {{name}}(…)." },
    schema: [],
  },
  create: (context) =>
    visitTexts(context, {
      embedded({ called, node, input, expressions }) {
        if (node.type !== "TaggedTemplateExpression" || expressions.length > 0) return;
        if (diagnose(called, input).diagnostics.length > 0) return;
        const [start, end] = node.quasi.range as [number, number];
        const template = context.sourceCode.text.slice(start, end);
        // Quotes are enough for a text without escapes and line breaks.
        const isPlain = !/["\\\r\n$]/.test(template);
        const literal = isPlain ? `"${template.slice(1, -1)}"` : template;
        context.report({
          node: node as never,
          messageId: "exact",
          data: { name: called.name },
          fix: (fixer) => fixer.replaceTextRange([start, end], `(${literal})`),
        });
      },
    }),
};
