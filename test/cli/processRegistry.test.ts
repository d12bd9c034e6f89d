import { once } from "node:events";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { fakeRegistry } from "../registry/fakeRegistry.js";
import { directoryOf } from "./command.js";
import { start } from "./startedCommand.js";

const test = suite("the process that asks registries");

test("Ctrl-C ends it while a registry does not answer", async () => {
  let asked = () => {};
  const isAsked = new Promise<void>((resolve) => {
    asked = resolve;
  });
  const fake = await fakeRegistry({
    instead() {
      asked();
      return true;
    },
  });
  const { root, remove } = directoryOf({ "a.imports": `from ${fake.host}/org/app:1 insecure\n` });
  const child = start(["check", "--registry", "a.imports"], root);
  const ended = once(child, "exit").then(() => assert.unreachable("it ended before it asked"));
  await Promise.race([isAsked, ended]);
  const before = performance.now();
  child.kill("SIGINT");
  await once(child, "exit");
  assert.equal([child.exitCode, child.signalCode], [null, "SIGINT"]);
  assert.ok(performance.now() - before < 5_000, "it does not wait for the answer");
  fake.close();
  remove();
});

test.run();
