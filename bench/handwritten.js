/** The words of the language, each with the object, the field and the constant value that it sets in a spec. */
const words = new Map(
  `from; stream; import; each; tag; repository; label; annotation; true; false; kind from kind; namespace from namespace;
  uid from uid; apiVersion from apiVersion; resourceVersion from resourceVersion; fieldPath from fieldPath; to to name;
  insecure importPolicy insecure boolean; scheduled importPolicy scheduled boolean; importMode importPolicy importMode;
  legacy importPolicy importMode Legacy; preserveOriginal importPolicy importMode PreserveOriginal;
  referencePolicy referencePolicy type; source referencePolicy type Source; local referencePolicy type Local;
  includeManifest . includeManifest boolean`
    .split(/;\s+/)
    .map((line) => {
      const [word, object, field, constant] = line.split(" ");
      return [word, { object, field, constant }];
    }),
);
const string = /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"/uy;
const isSpace = (unit) => unit === 32 || unit === 10 || unit === 9 || unit === 13;
const isWord = (unit) => unit > 32 && unit !== 34 && unit !== 123 && unit !== 125 && unit !== 127;
let [text, start, end, word, known] = ["", 0, 0, "", undefined];

function fail() {
  throw new SyntaxError(`wrong at offset ${start}`);
}

/** Returns the word or string here, and reads the next, and what a word sets. At the end it is an empty word. */
function take() {
  const taken = word;
  for (let unit = text.charCodeAt(end); isSpace(unit) || unit === 35; unit = text.charCodeAt(end))
    if (unit !== 35) end++;
    else while (end < text.length && text[end] !== "\n") end++;
  start = string.lastIndex = end;
  const isString = text.charCodeAt(end) === 34 && string.test(text);
  if (isString) end = string.lastIndex;
  else while (isWord(text.charCodeAt(end))) end++;
  if (end < text.length && (end === start || !isSpace(text.charCodeAt(end)))) fail();
  word = isString ? JSON.parse(text.slice(start, end)) : text.slice(start, end);
  known = isString ? undefined : words.get(word);
  return taken;
}

const takeValue = () => (start === end || known !== undefined ? fail() : take());
const takeBoolean = () =>
  known !== undefined && (word === "true" || word === "false") ? take() === "true" : true;

/** Parses specs with nothing but an offset for a mistake: the rival of the bench, written by hand. */
export function parseByHand(given) {
  [text, end] = [given, 0];
  take();
  const specs = [];
  while (start < end) {
    if (known === undefined || take() !== "from") fail();
    const hasKind = known === undefined && /^[A-Z][A-Za-z\d]*$/.test(word);
    const spec = { from: { kind: hasKind ? takeValue() : undefined, name: takeValue() } };
    while (known !== undefined && word !== "from") {
      const { object, field, constant } = known;
      if (object !== ".") spec[object] ??= {};
      const target = object === "." ? spec : spec[object];
      if (field === undefined || target[field] !== undefined) fail();
      take();
      target[field] = constant === "boolean" ? takeBoolean() : (constant ?? takeValue());
    }
    spec.from.kind ??= "DockerImage";
    specs.push(spec);
  }
  return specs;
}
