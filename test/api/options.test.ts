import { test } from "uvu";
import * as assert from "uvu/assert";
import {
  checkDocument,
  checkManifest,
  format,
  parse,
  parseDocument,
  parseFile,
  parseImageReference,
  printDiagnostics,
  validate,
} from "../../src/index.js";
import { errorOf } from "../support/refused.js";

/** The message of a wrong call. */
function messageOf(call: () => unknown): string {
  const { code, message } = errorOf(call);
  assert.is(code, "wrong-call");
  return message;
}

test("an unknown kind is refused with the nearest kind", () => {
  const as = (kind: unknown) => messageOf(() => checkDocument("from a:1", { as: kind as never }));
  assert.is(
    as("Imagestream"),
    "checkDocument does not know the kind 'Imagestream'. Did you mean 'ImageStream'?",
  );
  assert.match(as("Pod"), /The kinds are ImageStream and ImageStreamImport\.$/);
  assert.match(as("toString"), /does not know the kind 'toString'/);
  assert.is(as(null), "checkDocument takes a kind of manifest, not null");
  assert.match(
    messageOf(() => parseDocument("", "imagestreamimport" as never)),
    /Did you mean 'ImageStreamImport'\?$/,
  );
});

test("options are an object", () => {
  for (const options of [null, "4.11", [], 1] as never[]) {
    for (const call of [checkManifest, validate, checkDocument] as ((...a: unknown[]) => unknown)[])
      assert.match(
        messageOf(() => call("", options)),
        /takes an object of options/,
      );
  }
});

test("a text is a string", () => {
  for (const call of [checkDocument, parse, parseDocument, parseFile, format, parseImageReference])
    for (const text of [undefined, null, 5, {}, ["from a"]])
      assert.match(
        messageOf(() => (call as (text: unknown, kind: string) => unknown)(text, "ImageStream")),
        /takes a string, not /,
      );
});

test("printDiagnostics takes a named text, diagnostics and a style", () => {
  const print = printDiagnostics as (...values: unknown[]) => unknown;
  const source = { name: "a", text: "from a" };
  for (const values of [
    [undefined, []],
    ["from a", []],
    [{ name: "a" }, []],
    [source, "q"],
    [source, undefined],
    [source, [null]],
    [source, [{ message: "No range" }]],
    [source, [], null],
  ])
    assert.match(
      messageOf(() => print(...values)),
      /^printDiagnostics takes /,
    );
  assert.is(print(source, []), "");
});

test("a server is a version of OpenShift, with or without its patch", () => {
  const found = (server: string) => validate({}, { server }).length;
  for (const server of ["4.11", "4.16.3", "4.16.0-rc.1"]) assert.ok(found(server) > 0, server);
  for (const server of ["", "4", "v4.11", "4.11.", "4.11 ", "latest", null, 4.11])
    assert.throws(
      () => found(server as string),
      (error: unknown) => error instanceof TypeError && /OpenShift version/.test(error.message),
      String(server),
    );
});

test.run();
