import { EVENT_ID, type Event, parseEvents, YAMLException } from "js-yaml";
import type { Diagnostic } from "../text/diagnostic.js";

/** A text as it was parsed: with more spaces than the original, where the parser asks for them. */
export interface ParsedText {
  readonly text: string;
  readonly events: readonly Event[];
  /** The indexes of the events with which the content of each document begins. There should be one document. */
  readonly contents: readonly number[];
  /** The offset in the original text for an offset in `text`. */
  readonly originalOffset: (offset: number) => number;
}

/** How deeply lists and maps may be nested. */
const maxDepth = 1_000;

/** How many characters are parsed at most to find all lines that lack indentation. */
const parsingBudget = 50_000_000;

/** Wide enough for the content of any map that people indent. */
const padding = " ".repeat(80);

/**
 * Parses YAML into events. Lines within quotes, brackets or braces need no indentation for oc, but for this parser: they
 * get it here. Returns a diagnostic if the text is not YAML.
 */
export function parseYaml(text: string): ParsedText | Diagnostic {
  const insertions: number[] = [];
  let padded = text;
  for (let budget = parsingBudget; ; budget -= padded.length) {
    const originalOffset = originalOffsets(insertions);
    try {
      const events = parseEvents(padded, { maxDepth });
      return { text: padded, events, contents: contentsOf(events), originalOffset };
    } catch (error) {
      const { reason, position } = failureOf(error);
      const lineStart = padded.lastIndexOf("\n", position - 1) + 1;
      const isPadded = padded.startsWith(padding, lineStart);
      if (!reason.startsWith("deficient indentation") || isPadded || budget < 0)
        return diagnosticOf(reason, originalOffset(position), text);
      padded = padded.slice(0, lineStart) + padding + padded.slice(lineStart);
      insertions.push(lineStart);
    }
  }
}

/** An empty document has no content. */
function contentsOf(events: readonly Event[]): number[] {
  const contents: number[] = [];
  for (const [index, { type }] of events.entries())
    if (type === EVENT_ID.DOCUMENT && events[index + 1]?.type !== EVENT_ID.POP) contents.push(index + 1);
  return contents;
}

const separator = "---\n";

/**
 * Parses several texts at once, for each call of the parser takes its time. Returns undefined if one of them is not
 * YAML, or needs more indentation.
 */
export function parseTogether(texts: readonly string[]): ParsedText[] | undefined {
  const text = texts.map((each) => separator + each).join("\n");
  const events = eventsOf(text);
  if (events === undefined) return undefined;
  const contents: number[][] = [];
  for (const [index, event] of events.entries()) {
    if (event.type !== EVENT_ID.DOCUMENT) continue;
    if (event.explicitStart) contents.push([index + 1]);
    else contents.at(-1)?.push(index + 1);
  }
  if (contents.length !== texts.length) return undefined;
  let end = 0;
  return texts.map((each, index) => {
    const start = end + separator.length;
    end = start + each.length + 1;
    return { text, events, contents: contents[index] ?? [], originalOffset: (offset) => offset - start };
  });
}

function eventsOf(text: string): Event[] | undefined {
  try {
    return parseEvents(text, { maxDepth });
  } catch {
    return undefined;
  }
}

/** Each insertion is after those before it: the parser goes forward. */
function originalOffsets(insertions: readonly number[]): (offset: number) => number {
  if (insertions.length === 0) return (offset) => offset;
  const starts = [...insertions];
  return (offset) => {
    let count = starts.findLastIndex((start) => start < offset) + 1;
    const lastStart = starts[count - 1] ?? 0;
    const inPadding = count > 0 && offset < lastStart + padding.length;
    if (inPadding) return lastStart - --count * padding.length;
    return offset - count * padding.length;
  };
}

function failureOf(error: unknown): { reason: string; position: number } {
  if (error instanceof YAMLException) return { reason: error.reason, position: error.mark?.position ?? 0 };
  // The parser is recursive.
  if (error instanceof RangeError) return { reason: "nesting exceeded", position: 0 };
  throw error;
}

function diagnosticOf(reason: string, offset: number, text: string): Diagnostic {
  const start = Math.min(offset, text.length);
  const range = { start, end: Math.min(start + 1, text.length) };
  if (reason.startsWith("nesting exceeded"))
    return { code: "yaml-depth", severity: "error", range, message: "The value is nested too deeply" };
  const message = reason.replace(/^./, (first) => first.toUpperCase());
  const [, hint] = hints.find(([prefix]) => reason.startsWith(prefix)) ?? [];
  return { code: "yaml-syntax", severity: "error", range, message, ...(hint && { hint }) };
}

/** Hints by the beginning of the parser's reason. */
const hints: readonly (readonly [reason: string, hint: string])[] = [
  ["tab characters", "Indent with spaces."],
  ["bad indentation", "Align it with the lines around it, or put a value that holds ': ' in quotes."],
  ["end of the stream", "Align it with the first line of the document."],
  ["unknown escape", "Write \\\\ for a backslash, or use single quotes."],
  ["directives end mark", "Leave out the line that begins with '%': oc refuses it."],
];
