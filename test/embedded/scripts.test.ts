import { test } from "uvu";
import * as assert from "uvu/assert";
import { scriptsOf } from "../../src/embedded/scripts.js";
import { assertLinear } from "../support/cost.js";

test("scripts stay where they are, and all else is blank", () => {
  const file = "<p>a\n<script>\nlet b;\n</script>\n<style>c</style>";
  const { module, syntax } = scriptsOf(file);
  assert.is(module.trim(), "let b;");
  assert.equal([module.length, module.indexOf("let")], [file.length, file.indexOf("let")]);
  assert.equal(module.match(/\n/g), file.match(/\n/g));
  assert.equal(syntax, { typescript: false, jsx: false });
});

test("all scripts of a component are one module, in the language of any of them", () => {
  const { module, syntax } = scriptsOf(
    `<script context="module">a</script><script setup lang='ts' generic="T extends A<B>">b</script>`,
  );
  assert.equal(module.match(/\S+/g), ["a", "b"]);
  assert.equal(syntax, { typescript: true, jsx: false });
  assert.equal(scriptsOf('<SCRIPT lang="tsx">a</script>').syntax, { typescript: true, jsx: true });
});

test("what only looks like a script is none", () => {
  for (const file of [
    "<scripts>a</script>",
    "<!-- <script>a</script> -->",
    "<script>a",
    "<script",
    "",
    "a < b",
  ])
    assert.is(scriptsOf(file).module.trim(), "");
});

test("many tags that do not end take linear time", () => {
  assertLinear((size) => "<script>".repeat(size), 40_000, scriptsOf);
  assertLinear((size) => '<script a="'.repeat(size), 4_000, scriptsOf);
  assertLinear((size) => "<!--".repeat(size), 40_000, scriptsOf);
});

test.run();
