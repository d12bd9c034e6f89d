/** Texts that YAML 1.1 and 1.2 read as strings without quotes: names, references, tags such as `1.27-alpine`. */
const bare = /^(?:[A-Za-z](?:[\w./@-]|:(?=[\w./@-]))*|\d+(?:\.\d+)*-[A-Za-z][\w.-]*)$/;

/** Words with another meaning in YAML 1.1 or 1.2: `e0` and `e-1` are numbers in 1.1. */
const word = /^(?:true|false|yes|no|on|off|y|n|null|e-?\d+)$/i;

/** Texts that YAML reads as numbers unless they are quoted: tags such as `1.27`. */
const number = /^(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** The library breaks lines after longer texts. */
const maxLength = 500;

function scalar(value: unknown): string | undefined {
  if (typeof value === "boolean" || (Number.isSafeInteger(value) && !Object.is(value, -0))) return `${value}`;
  if (typeof value !== "string" || value.length > maxLength) return undefined;
  if (number.test(value)) return `"${value}"`;
  return bare.test(value) && !word.test(value) ? value : undefined;
}

/** Prints the entries of an object, each after `indent`, or the items of an array. */
function lines(value: object, indent: string): string | undefined {
  let printed = "";
  const isArray = Array.isArray(value);
  for (const [key, each] of Object.entries(value)) {
    const name = isArray ? "-" : scalar(key);
    const text = nested(each, indent, isArray);
    if (name === undefined || text === undefined) return undefined;
    printed += `${indent}${name}${isArray ? "" : ":"}${text}`;
  }
  return printed;
}

/** Prints a value after its key or dash. The first entry of an object in an array is on the line of its dash. */
function nested(value: unknown, indent: string, isItem: boolean): string | undefined {
  if (typeof value !== "object" || value === null) {
    const text = scalar(value);
    return text && ` ${text}\n`;
  }
  if (Object.keys(value).length === 0) return Array.isArray(value) ? " []\n" : " {}\n";
  const text = lines(value, `${indent}  `);
  return text && (isItem ? ` ${text.slice(indent.length + 2)}` : `\n${text}`);
}

/**
 * Prints an object as YAML, if it has only keys and values that need no more than quotes around a number; undefined for
 * any other value. Most manifests are such, and need not load the library, which prints them the same.
 */
export function plainYaml(value: unknown): string | undefined {
  const isPlain = typeof value === "object" && value !== null && Object.keys(value).length > 0;
  return isPlain ? lines(value, "") : undefined;
}
