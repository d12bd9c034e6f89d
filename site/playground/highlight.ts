import { HighlightStyle, StreamLanguage, syntaxHighlighting } from "@codemirror/language";
import { tags } from "@lezer/highlight";
import { wordUses } from "./vocabulary.js";

/** Colours words by the vocabulary, line by line. The language server has the last word on what is right. */
export const importspec = StreamLanguage.define<null>({
  name: "importspec",
  startState: () => null,
  token(stream) {
    if (stream.eatSpace()) return null;
    const isAtWord = stream.sol() || /\s/.test(stream.string.charAt(stream.start - 1));
    if (isAtWord && stream.match("#")) {
      stream.skipToEnd();
      return "comment";
    }
    if (isAtWord && stream.match("|")) {
      stream.skipToEnd();
      return "string";
    }
    if (stream.match(/^"(?:[^"\\]|\\.)*"?/)) return "string";
    const [word = ""] = (stream.match(/^[^\s"]+/) as RegExpMatchArray | null) ?? [];
    return wordUses.get(word) ?? null;
  },
  languageData: { commentTokens: { line: "#" }, wordChars: "./:@-" },
});

const style = HighlightStyle.define([
  { tag: tags.comment, color: "var(--comment)", fontStyle: "italic" },
  {
    tag: [tags.keyword, tags.definitionKeyword, tags.moduleKeyword],
    color: "var(--keyword)",
    fontWeight: "600",
  },
  { tag: [tags.propertyName, tags.definition(tags.propertyName), tags.atom], color: "var(--word)" },
  { tag: tags.typeName, color: "var(--type)" },
  { tag: [tags.bool, tags.number], color: "var(--constant)" },
  { tag: tags.string, color: "var(--string)" },
]);

export const highlighting = syntaxHighlighting(style);
