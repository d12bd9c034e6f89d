import { test } from "uvu";
import * as assert from "uvu/assert";
import { printReports } from "../../../src/cli/output/report.js";

const finding = { code: "too-long", severity: "error", message: "It is odd", hint: "Be even." } as const;
const report = (name: string, text: string, start: number, end: number, more: object = {}) => ({
  name,
  text,
  diagnostics: [{ ...finding, range: { start, end }, ...more }],
});

test("no reports, and reports without findings", () => {
  for (const reports of [[], [{ name: "a", text: "x", diagnostics: [] }]]) {
    assert.is(printReports.json(reports), "[]\n");
    assert.is(printReports.github(reports), "");
    assert.equal(JSON.parse(printReports.sarif(reports)).runs[0].results, []);
  }
});

test("positions count lines and code points from 1, whatever ends the lines", () => {
  const positions = (text: string, start: number, end: number) => {
    const [entry] = JSON.parse(printReports.json([report("a", text, start, end)]));
    return [entry.line, entry.column, entry.endLine, entry.endColumn];
  };
  assert.equal(positions("", 0, 0), [1, 1, 1, 1]);
  assert.equal(positions("a\r\n😀b\rc", 5, 7), [2, 2, 3, 1]);
  assert.equal(positions("a\n", 2, 2), [2, 1, 2, 1]);
});

test("JSON has hints only where there are some, and holds any text", () => {
  const text = 'a "b"\n\u2028\u0000\ud800';
  const [with_, without] = JSON.parse(
    printReports.json([
      report(text, "x", 0, 1, { message: text }),
      report("b", "x", 0, 1, { hint: undefined, severity: "warning" }),
    ]),
  );
  assert.equal([with_.file, with_.message, with_.hint], [text, text, "Be even."]);
  assert.equal([without.severity, "hint" in without], ["warning", false]);
});

test("a workflow command stays on one line, whatever its name and message hold", () => {
  const name = "a,b:c%\n::error::x";
  const lines = printReports
    .github([report(name, "x", 0, 1, { message: "100%\r\n::warning::y" })])
    .split("\n");
  assert.equal(lines, [
    "::error file=a%2Cb%3Ac%25%0A%3A%3Aerror%3A%3Ax,line=1,col=1,endLine=1,endColumn=2,title=too-long::100%25%0D%0A::warning::y. Be even.",
    "",
  ]);
});

test("a workflow command has no control characters", () => {
  const line = printReports.github([report("a\u001b", "x", 0, 1, { message: "\u009b\u202e" })]);
  for (const character of ["\u001b", "\u009b", "\u202e"]) assert.not(line.includes(character));
});

test("SARIF lists each rule once, and files as relative references", () => {
  const names = ["a b/ü#?.imports", "/tmp/a b.imports", "c:d/e", "<stdin>", "../%41"];
  const log = JSON.parse(printReports.sarif(names.map((name) => report(name, "x", 0, 1))));
  const [run] = log.runs;
  assert.equal(
    run.tool.driver.rules.map(({ id }: { id: string }) => id),
    ["too-long"],
  );
  const uris = run.results.map(
    (result: { locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }) =>
      result.locations[0]?.physicalLocation.artifactLocation.uri,
  );
  assert.equal(uris, [
    "a%20b/%C3%BC%23%3F.imports",
    "file:///tmp/a%20b.imports",
    "c%3Ad/e",
    "%3Cstdin%3E",
    "../%2541",
  ]);
  for (const [index, uri] of uris.entries())
    assert.ok(
      decodeURIComponent(new URL(uri, "file:///x/y/").pathname).endsWith(
        (names[index] as string).replace("../", ""),
      ),
    );
});

test.run();
