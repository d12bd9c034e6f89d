import { test } from "uvu";
import * as assert from "uvu/assert";
import { pickPlatform } from "../../../src/images/answers/pickPlatform.js";

const platforms = (...names: readonly string[]) =>
  names.map((name) => {
    const [os = "", architecture = ""] = name.split("/");
    return { os, architecture };
  });

const picks = (architecture: string, ...names: readonly string[]) =>
  pickPlatform(platforms(...names), { os: "linux", architecture })?.architecture;

test("picks what is preferred, else linux/amd64, else the first", () => {
  assert.is(picks("arm64", "linux/amd64", "linux/arm64"), "arm64");
  assert.is(picks("s390x", "linux/arm64", "linux/amd64"), "amd64");
  assert.is(picks("s390x", "linux/arm64", "windows/amd64"), "arm64");
  assert.is(picks("amd64"), undefined);
});

test.run();
