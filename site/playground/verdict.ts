import { EditorView } from "@codemirror/view";
import { codes } from "../../src/text/codes.js";
import { button, byId, element } from "./dom.js";
import type { Problem } from "./problems.js";

/** The list shows at most this many problems. */
const maxListed = 100;

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;

/** The codes of mistakes in a text. In one without holes only the server finds a field that it does not know. */
const mistakes: readonly string[] = codes.text.filter((code) => code !== "unknown-field");

/** Says in one sentence what the server would do. */
function verdictOf(problems: readonly Problem[], server: string | undefined): string {
  const name = server === undefined ? "The newest OpenShift" : `OpenShift ${server}`;
  const errors = problems.filter(({ severity }) => severity === "error");
  const warnings = plural(problems.length - errors.length, "warning");
  if (errors.some(({ code }) => mistakes.includes(code)))
    return `The text has ${plural(errors.length, "mistake")}.`;
  if (errors.length > 0) return `${name} would refuse this: ${plural(errors.length, "error")}, ${warnings}.`;
  return problems.length > 0 ? `${name} would take this, with ${warnings}.` : `${name} would take this.`;
}

/** Says that the server does not read a text of this length. */
export function showTooLong(): void {
  byId("verdict").textContent = "The text is longer than 16 MB, and is not checked.";
  byId("verdict").className = "error";
  byId("problems").replaceChildren();
}

/** Shows the verdict of a version of OpenShift; of the newest, if none is chosen. */
export function showVerdict(problems: readonly Problem[], server: string | undefined): void {
  const verdict = byId("verdict");
  verdict.textContent = verdictOf(problems, server);
  verdict.className = problems.some(({ severity }) => severity === "error") ? "error" : "taken";
}

/** Shows the problems of the document, each with its place, its page and its fixes. */
export function showProblems(view: EditorView, problems: readonly Problem[]): void {
  const items = problems.slice(0, maxListed).map((problem) => itemOf(view, problem));
  const left = problems.length - items.length;
  if (left > 0) items.push(element("li", `… and ${left} more`));
  byId("problems").replaceChildren(...items);
}

function itemOf(view: EditorView, { from, to, severity, message, code, page, fixes }: Problem): HTMLElement {
  const line = view.state.doc.lineAt(from);
  const place = button(`${line.number}:${[...line.text.slice(0, from - line.from)].length + 1}`, () => {
    view.dispatch({
      selection: { anchor: from, head: to },
      effects: EditorView.scrollIntoView(from, { y: "center" }),
    });
    view.focus();
  });
  place.className = "place";
  place.setAttribute("aria-label", `${place.textContent}, go there`);
  const link = document.createElement("a");
  link.textContent = code;
  if (page !== undefined) link.href = page;
  const changes = fixes.map(({ name, apply }) => button(name, () => apply(view, from, to)));
  const item = element(
    "li",
    place,
    " ",
    element("strong", severity),
    " ",
    element("span", message),
    " ",
    link,
    ...changes,
  );
  item.className = severity;
  return item;
}
