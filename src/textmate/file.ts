import { type Host, space } from "./host.js";

/** A file of its own, and any other text that no host reads before the language. */
export const file: Host = {
  prefix: "",
  quote: '"',
  inside: '(?:[^"\\\\]|\\\\.)',
  dollar: "\\$",
  escapes: [
    {
      name: "constant.character.escape.importspec",
      match: '\\\\(?:["\\\\/bfnrt]|u[0-9A-Fa-f]{4})',
    },
    { name: "invalid.illegal.escape.importspec", match: `\\\\(?![${space}]*$).` },
  ],
  own: [],
};
