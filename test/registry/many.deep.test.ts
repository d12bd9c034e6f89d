import { test } from "uvu";
import * as assert from "uvu/assert";
import { noCredentials } from "../../src/registry/credentials/credential.js";
import { createRegistry } from "../../src/registry/registry.js";
import { referenceOf } from "./askFake.js";
import { fakeRegistry, imageOf } from "./fakeRegistry.js";

// The registry takes about half of the time: 2 s are for each of the two.
test("asks for 1,000 images, with HEAD, manifest and configuration, in 4 s of CPU", async () => {
  const tags = Array.from({ length: 1_000 }, (_, at) => `v${at}`);
  const fake = await fakeRegistry({
    images: { "org/app": Object.fromEntries(tags.map((tag) => [tag, imageOf("amd64", tag)])) },
  });
  const registry = createRegistry({ credentials: noCredentials });
  const start = process.cpuUsage();
  const options = { insecure: true, manifest: true };
  const asked = tags.map((tag) => registry.ask(referenceOf(`${fake.host}/org/app:${tag}`), options));
  const found = (await Promise.all(asked)).filter(({ kind }) => kind === "found");
  const { user, system } = process.cpuUsage(start);
  registry.close();
  fake.close();
  assert.is(found.length, 1_000);
  assert.is(fake.requests.length, 3_001);
  const milliseconds = Math.round((user + system) / 1_000);
  assert.ok(milliseconds < 4_000, `${milliseconds} ms`);
});

test.run();
