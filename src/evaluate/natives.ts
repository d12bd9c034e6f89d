import { clauses, ImportSpecError, importSpec } from "../index.js";

type Native = (text: unknown) => object;

/** The functions for `std.native(name)`. Each takes one text and throws an ImportSpecError if it is invalid. */
export const natives = { importSpec: native(importSpec), clauses: native(clauses) };

/** A call of a native function, as plain JSON. Repeating it gives the same result or error. */
export interface NativeCall {
  readonly name: keyof typeof natives;
  readonly text: unknown;
}

/** Returns the functions for one evaluation, which tell `note` of a call that fails. */
export function notingNatives(note: (failed: NativeCall) => void): Readonly<Record<string, Native>> {
  const noting = (name: NativeCall["name"]): Native => {
    return (text) => {
      try {
        return natives[name](text);
      } catch (error) {
        note({ name, text });
        throw error;
      }
    };
  };
  return { importSpec: noting("importSpec"), clauses: noting("clauses") };
}

/** Refuses results with a NUL, where the binding would silently cut the string. */
function native(call: (text: string) => object): Native {
  return (text) => {
    const result = call(text as string);
    JSON.stringify(result, (_, value) => (String(value).includes("\0") ? refuseNul() : value));
    return result;
  };
}

function refuseNul(): never {
  const message = "A value contains a NUL character, which Jsonnet's native functions cannot return";
  throw new ImportSpecError([{ code: "nul", severity: "error", range: { start: 0, end: 0 }, message }]);
}
