import { test } from "uvu";
import * as assert from "uvu/assert";
import { textsIn } from "./textsIn.js";

const found = (file: string) => textsIn(file).map(({ called, input }) => [called.name, input.text]);

test("tags, and calls with a literal, are found under any name of the import", () => {
  const file = `
    import { importSpec, clauses as c, imageStreams, "imageStreamImports" as imports } from "importspec";
    import * as lib from "importspec";
    [importSpec\`from a\`, importSpec("from b"), importSpec(\`from c\`), c('to d'), imageStreams\`stream e\`];
    [imports\`import f\`, lib.importSpec\`from g\`, lib["clauses"]("to h"), lib.manifests\`stream i\`];
  `;
  assert.equal(found(file), [
    ["importSpec", "from a"],
    ["importSpec", "from b"],
    ["importSpec", "from c"],
    ["clauses", "to d"],
    ["imageStreams", "stream e"],
    ["imageStreamImports", "import f"],
    ["importSpec", "from g"],
    ["clauses", "to h"],
    ["manifests", "stream i"],
  ]);
});

test("TypeScript's wrappers around a function or a text do not hide it", () => {
  const file = `
    import { importSpec, clauses } from "importspec";
    import * as lib from "importspec";
    [importSpec!\`from a\`, (importSpec as any)("from b"), (clauses satisfies object)\`to c\`, (<any>clauses)("to d")];
    [importSpec("from e" as const), clauses(("to f" satisfies string)!), lib.importSpec!\`from g\`];
  `;
  assert.equal(found(file), [
    ["importSpec", "from a"],
    ["importSpec", "from b"],
    ["importSpec", "from e"],
    ["clauses", "to c"],
    ["clauses", "to d"],
    ["clauses", "to f"],
    ["importSpec", "from g"],
  ]);
});

test("other functions, other packages and arguments that are not literals are not found", () => {
  const file = `
    import { importSpec, format, type ImageImportSpec } from "importspec";
    import * as lib from "importspec";
    import { clauses } from "./mine.js";
    import other from "importspec";
    clauses\`a\`; format("b"); other\`c\`; lib.format("d"); lib[importSpec]\`e\`; lib.toString\`f\`; local.importSpec\`g\`;
    importSpec(h); importSpec("i", 1); importSpec(); importSpec(...["j"]); importSpec(\`k \${1}\`); importSpec?.("l");
    importSpec.call(null, "m"); f(importSpec)("n"); const x: ImageImportSpec = { importSpec: "o" };
  `;
  assert.equal(found(file), []);
});

test("a name that is declared again in an inner scope does not refer to the import", () => {
  const file = `
    import { importSpec } from "importspec";
    import * as lib from "importspec";
    function f(importSpec: Tag) { return importSpec\`a\`; }
    { const importSpec = g; importSpec\`b\`; }
    (importSpec) => importSpec\`c\`;
    try {} catch (importSpec) { importSpec\`d\`; }
    namespace N { const lib = g; lib.importSpec\`d\`; }
    class A { m(x: string): unknown { return importSpec\`from e\`; } }
    const typed = <T,>(x: T) => importSpec\`from f\` satisfies object as never;
  `;
  assert.equal(found(file), [
    ["importSpec", "from e"],
    ["importSpec", "from f"],
  ]);
});

test("a tag has the expressions in its holes", () => {
  const [text] = textsIn(
    'import { importSpec } from "importspec"; importSpec`from a:${tag} ${f({ a: `}` })}`;',
  );
  assert.is(text?.input.text, "from a:${1} ${2}");
  assert.equal(
    text?.expressions.map(({ type }) => type),
    ["Identifier", "CallExpression"],
  );
});

test.run();
