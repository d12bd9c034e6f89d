import { type MarkupContent, MarkupKind } from "vscode-languageserver";
import type { Help } from "../services/help.js";
import type { Environment } from "./environment.js";

/** Writes the explanation of a word in Markdown. */
export function markdownOf(help: Help, { pageOf }: Environment): MarkupContent {
  const facts = [
    ...(help.field === undefined ? [] : [`Field: \`${help.field}\``]),
    ...(help.default === undefined ? [] : [`Default: \`${help.default}\``]),
    ...(help.since === undefined ? [] : [`Since OpenShift ${help.since}`]),
    ...(help.until === undefined ? [] : [`Removed in OpenShift ${help.until}`]),
  ];
  const traps = help.traps.map((code) => {
    const page = pageOf(code);
    return page === undefined ? `\`${code}\`` : `[${code}](${page})`;
  });
  const parts = [
    `\`\`\`importspec\n${help.usage}\n\`\`\``,
    help.text,
    facts.join(" · "),
    traps.length === 0 ? "" : `Traps: ${traps.join(", ")}`,
  ];
  return { kind: MarkupKind.Markdown, value: parts.filter((part) => part !== "").join("\n\n") };
}
