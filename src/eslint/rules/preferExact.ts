import type { Rule } from "eslint";
import { diagnose } from "../../embedded/diagnose.js";
import { visitTexts } from "../texts.js";

/** Asks for a call where a tag has no holes: its result has the exact type, and a wrong text does not type-check. */
export const preferExact: Rule.RuleModule = {
  meta: {
    type: "suggestion",
    docs: { description: "Ask for a call in the place of a tag without holes, whose type is wide" },
    fixable: "code",
    messages: { exact: "A call has the exact type of its result: {{name}}(…)." },
    schema: [],
  },
  create: (context) =>
    visitTexts(context, {
      call({ called, node, text, holes }) {
        if (node.type !== "TaggedTemplateExpression" || holes.length > 0) return;
        if (diagnose(called, text).diagnostics.length > 0) return;
        const [start, end] = node.quasi.range as [number, number];
        const template = context.sourceCode.text.slice(start, end);
        // What needs no backticks goes into quotes.
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
