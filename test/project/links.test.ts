import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { projectRoot } from "../support/corpus.js";
import { brokenLinks } from "../support/links.js";
import { temporaryFolder } from "../support/temporaryFolder.js";

test("every link of a page leads to a file and a heading", () => {
  assert.equal(brokenLinks(projectRoot.replace(/\/$/, "")), []);
});

test("README has one screen: at most 120 lines", () => {
  assert.ok(readFileSync(`${projectRoot}README.md`, "utf8").split("\n").length <= 121);
});

test("links out of the folder, to no file and to no heading are found", () => {
  const folder = temporaryFolder();
  mkdirSync(`${folder}/b`);
  writeFileSync(`${folder}/b/c.md`, "# One `two`: three\n");
  const links = [
    "b/c.md",
    "b/c.md#one-two-three",
    "b",
    "#top",
    "b/d.md",
    "b/c.md#two",
    "../e",
    "https://a.b",
  ];
  writeFileSync(`${folder}/a.md`, `# Top\n${links.map((link) => `[x](${link})`).join("\n")}`);
  assert.equal(brokenLinks(folder), ["a.md: b/d.md", "a.md: b/c.md#two", "a.md: ../e"]);
});

test.run();
