import { test } from "uvu";
import * as assert from "uvu/assert";
import { distFiles, readDist } from "./support/dist.js";

/** What a page shows, without the marks of its code. */
const textOf = (html: string): string => html.replaceAll(/<[^>]*>/g, "");

test("the first page shows the document, the manifest that it becomes, and the refusal", () => {
  const text = textOf(readDist("index.html"));
  for (const line of [
    "from quay.io/org/app:1.4 to stable",
    "apiVersion: image.openshift.io/v1",
    "importMode: PreserveOriginal",
    "base.imports:2:",
  ])
    assert.ok(text.includes(line), line);
});

test("no page shows an object in place of its text", () => {
  const pages = distFiles().filter((file) => file.endsWith(".html"));
  assert.equal(
    pages.filter((page) => textOf(readDist(page)).includes("[object ")),
    [],
  );
  assert.ok(pages.length > 100, `${pages.length} pages`);
});

test.run();
