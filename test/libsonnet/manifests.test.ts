import { test } from "uvu";
import * as assert from "uvu/assert";
import { mapInJsonnet } from "./sources.js";

/** Compiles a document: its mistakes, else its late ones, else the manifests. */
const compile = (name: "imageStreams" | "imageStreamImports") => `function(text)
  local scanned = scanner.scan(text);
  local source = items.sourceOf(clauses.clausesOf(scanned.tokens, scanned.values));
  local compiled = manifests.${name}(source, std.length(scanned.tokens));
  local print(mistakes) = [mistake.code + ':' + mistake.token for mistake in mistakes];
  if std.length(compiled.mistakes) > 0 then print(compiled.mistakes)
  else if std.length(compiled.lateMistakes) > 0 then { late: print(compiled.lateMistakes) }
  else compiled.value`;

const image = (name: string) => ({ from: { kind: "DockerImage", name } });
const apiVersion = "image.openshift.io/v1";

test("a stream is an ImageStream with its tags sorted by name", async () => {
  assert.equal(
    await mapInJsonnet(compile("imageStreams"), ["", "stream s", "stream s from b:2 to z tag y from a:1"]),
    [
      [],
      [{ apiVersion, kind: "ImageStream", metadata: { name: "s" }, spec: {} }],
      [
        {
          apiVersion,
          kind: "ImageStream",
          metadata: { name: "s" },
          spec: { tags: [{ name: "1", ...image("a:1") }, { name: "y" }, { name: "z", ...image("b:2") }] },
        },
      ],
    ],
  );
});

test("a stream is an ImageStreamImport with its images and one repository", async () => {
  const text = "stream s from b:2 to z repository a from a:1 stream t namespace n";
  assert.equal(await mapInJsonnet(compile("imageStreamImports"), [text]), [
    [
      {
        apiVersion,
        kind: "ImageStreamImport",
        metadata: { name: "s" },
        spec: {
          import: true,
          repository: image("a"),
          images: [{ ...image("b:2"), to: { name: "z" } }, image("a:1")],
        },
      },
      {
        apiVersion,
        kind: "ImageStreamImport",
        metadata: { name: "t", namespace: "n" },
        spec: { import: true },
      },
    ],
  ]);
});

test("an item belongs to a stream", async () => {
  const texts = ["from a:1", "to a stream s", "tag a stream s to b"];
  assert.equal(await mapInJsonnet(compile("imageStreams"), texts), [
    ["missing-stream:0"],
    ["missing-stream:0"],
    ["missing-stream:0", "misplaced-word:4"],
  ]);
});

test("what a manifest cannot hold is a late mistake", async () => {
  const streams = [
    "stream s repository a",
    "stream s import from a:1 includeManifest",
    "stream s from a",
    "stream s from Pod a",
  ];
  assert.equal(await mapInJsonnet(compile("imageStreams"), streams), [
    { late: ["not-carried:2"] },
    { late: ["not-carried:2", "not-carried:5"] },
    { late: ["missing-tag:3"] },
    { late: ["missing-tag:4"] },
  ]);
  const imports = ["stream s tag a", "stream s repository a repository b repository c"];
  assert.equal(await mapInJsonnet(compile("imageStreamImports"), imports), [
    { late: ["not-carried:2"] },
    { late: ["second-repository:4", "second-repository:6"] },
  ]);
});

test.run();
