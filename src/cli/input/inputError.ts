import { type Diagnostic, printDiagnostics, type Range, type Severity, type Style } from "../../index.js";

/** Something wrong with an input. Without a range it is about the input as a whole. */
export type Fault = Omit<Diagnostic, "range" | "severity"> & {
  readonly range?: Range;
  /** An error, if nothing else is said. */
  readonly severity?: Severity;
};

/** Where a fault was found: what to call the input, and its text if it could be read. */
export interface Place {
  readonly name: string;
  readonly text?: string;
}

/** Thrown for an input that cannot be used: bad input, not a mistake of the command. */
export class InputError extends Error {
  override readonly name = "InputError";
  readonly place: Place;
  readonly faults: readonly Fault[];
  /** More lines to show, such as a trace. */
  readonly notes: string;

  constructor(place: Place, faults: readonly Fault[], notes = "") {
    super(faults.map(({ message }) => message).join("\n"));
    this.place = place;
    this.faults = faults;
    this.notes = notes;
  }
}

/** The most faults without a range that one error prints; the rest are counted. Those with one have a limit, too. */
const most = 20;

/** An error for people: a code frame for each fault with a range, a line for each other one, and the notes. */
export function printInputError({ place, faults, notes }: InputError, style: Style): string {
  const { name, text } = place;
  const placed: Diagnostic[] = [];
  const others: Fault[] = [];
  for (const fault of faults) {
    const { range } = fault;
    if (range !== undefined && text !== undefined) placed.push({ severity: "error", ...fault, range });
    else others.push(fault);
  }
  const printed = others.slice(0, most).map((fault) => printFault(name, fault, style));
  if (others.length > most) printed.push(`… and ${others.length - most} more`);
  if (text !== undefined && placed.length > 0) printed.push(printDiagnostics({ name, text }, placed, style));
  if (notes !== "") printed.push(notes);
  return `${printed.join("\n")}\n`;
}

function printFault(name: string, fault: Fault, style: Style): string {
  const { message, code, hint, severity = "error" } = fault;
  const line = `${style.place(`${name}:`)} ${style.severity(`${severity}:`, severity)} ${message} [${code}]`;
  return hint === undefined ? line : `${line}\n  ${style.hint(hint)}`;
}
