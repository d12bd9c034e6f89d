import { clauses, ImportSpecError, importSpec } from "../index.js";

/** What `std.native(name)` finds: functions of one text, which throw an ImportSpecError where it is at fault. */
export const natives = { importSpec: native(importSpec), clauses: native(clauses) };

/** A call of a native function: plain JSON. Whoever repeats it gets the same result or error. */
export interface NativeCall {
  readonly name: keyof typeof natives;
  readonly text: unknown;
}

/** The binding ends strings at a NUL, in silence: no result with one may reach it. */
function native(call: (text: string) => object): (text: unknown) => object {
  return (text) => {
    const result = call(text as string);
    JSON.stringify(result, (_, value) => (String(value).includes("\0") ? refuseNul() : value));
    return result;
  };
}

function refuseNul(): never {
  const message = "A value holds a NUL character, which Jsonnet's native functions cannot return";
  throw new ImportSpecError([{ code: "nul", severity: "error", range: { start: 0, end: 0 }, message }]);
}
