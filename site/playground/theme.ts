import { EditorView } from "@codemirror/view";

/** The look of the editors. Its colours are variables, which change with the theme of the page. */
export const theme = EditorView.theme({
  "&": { height: "100%", backgroundColor: "var(--pane)", color: "var(--text)" },
  "&.cm-focused": { outline: "none" },
  ".cm-scroller": { fontFamily: "var(--mono)", fontSize: "13px", lineHeight: "1.5" },
  ".cm-content": { caretColor: "var(--text)" },
  ".cm-cursor": { borderLeftColor: "var(--text)" },
  ".cm-gutters": { backgroundColor: "var(--pane)", color: "var(--dim)", border: "none" },
  ".cm-activeLine": { backgroundColor: "var(--active)" },
  ".cm-activeLineGutter": { backgroundColor: "var(--active)" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": {
    backgroundColor: "var(--selection)",
  },
  ".cm-tooltip": {
    backgroundColor: "var(--raised)",
    color: "var(--text)",
    border: "1px solid var(--line)",
    borderRadius: "6px",
  },
  ".cm-tooltip-autocomplete ul li[aria-selected]": { backgroundColor: "var(--main)", color: "#fff" },
  ".cm-tooltip-autocomplete ul li[aria-selected] .cm-completionDetail": { color: "#fff" },
  ".cm-completionDetail": { color: "var(--dim)" },
  ".cm-tooltip.cm-completionInfo, .cm-lsp-hover-tooltip": { maxWidth: "30em", padding: "4px 10px" },
  ".cm-tooltip code, .cm-tooltip pre": { fontFamily: "var(--mono)" },
  ".cm-tooltip a": { color: "var(--accent)" },
  ".cm-diagnosticAction": { backgroundColor: "var(--main)", color: "#fff" },
  ".cm-panels": { backgroundColor: "var(--raised)", color: "var(--text)" },
});
