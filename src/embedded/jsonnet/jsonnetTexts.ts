import type { TextFunction } from "../../compile/textFunction.js";
import { textFunctionOf } from "../textFunctionOf.js";
import { scanJsonnet } from "./scan.js";
import type { JsonnetString, JsonnetToken } from "./token.js";

/** A text in a file of Jsonnet, and the function that is called with it. */
export interface JsonnetText {
  readonly called: TextFunction;
  readonly string: JsonnetString;
}

/**
 * Finds the texts of a file of Jsonnet: the strings that are the only argument of a call of `importSpec`, `imageStreams` or
 * another function of the library, whatever object it is a member of. A file that does not name importspec has none.
 */
export function* jsonnetTexts(file: string): Generator<JsonnetText> {
  if (!file.includes("importspec")) return;
  let before: readonly (JsonnetToken | undefined)[] = [];
  for (const token of scanJsonnet(file)) {
    const [name, open, string] = before;
    if (string?.type === "string" && isMark(open, "(") && isMark(token, ")") && name?.type === "name") {
      const called = textFunctionOf(name.name);
      if (called !== undefined) yield { called, string: string.string };
    }
    before = [...before, token].slice(-3);
  }
}

const isMark = (token: JsonnetToken | undefined, mark: string): boolean =>
  token?.type === "mark" && token.mark === mark;
