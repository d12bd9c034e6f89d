import { test } from "uvu";
import * as assert from "uvu/assert";
import { readChallenge } from "../../src/registry/challenge.js";
import { isOwnRealm } from "../../src/registry/isOwnRealm.js";

const isOwn = (realm: string, registry: string) => isOwnRealm(new URL(realm), new URL(registry));

test("trusts the registry's own host, and hosts of its domain", () => {
  assert.ok(isOwn("https://quay.io/v2/auth", "https://quay.io"));
  assert.ok(isOwn("https://auth.docker.io/token", "https://registry-1.docker.io"));
  assert.ok(isOwn("https://gitlab.com/jwt/auth", "https://registry.gitlab.com"));
  assert.ok(isOwn("https://auth.quay.io/token", "https://quay.io"));
  assert.ok(isOwn("http://localhost:5001/token", "http://localhost:5000"));
});

test("trusts no other host, and no HTTP that was not asked for", () => {
  assert.not(isOwn("https://evil.example/token", "https://quay.io"));
  assert.not(isOwn("https://evilquay.io/token", "https://quay.io"));
  assert.not(isOwn("https://other.io/token", "https://quay.io"));
  assert.not(isOwn("https://evil.co.uk/token", "https://registry.co.uk"));
  assert.not(isOwn("https://b.localhost/token", "https://localhost"));
  assert.not(isOwn("https://10.0.0.2/token", "https://10.0.0.1"));
  assert.not(isOwn("http://quay.io/token", "https://quay.io"));
  assert.not(isOwn("http://auth.example.com/token", "http://registry.example.com"));
  assert.not(isOwn("file:///token", "http://quay.io"));
  assert.not(isOwn("https://user:word@quay.io/token", "https://quay.io"));
});

test("reads challenges as registries write them", () => {
  const read = (header: string) => readChallenge({ "www-authenticate": header });
  const bearer = read(
    'Bearer realm="https://a.example/t?x=1,2",service="a \\"b\\"",scope="repository:x:pull"',
  );
  assert.equal(bearer, { scheme: "bearer", realm: new URL("https://a.example/t?x=1,2"), service: 'a "b"' });
  assert.equal(read("bearer  service=b , realm=https://a.example"), {
    scheme: "bearer",
    realm: new URL("https://a.example"),
    service: "b",
  });
  assert.equal(read('Basic realm="x", Bearer realm="https://a.example"')?.scheme, "bearer");
  assert.equal(read('Bearer realm="not a url", Basic realm="x"'), { scheme: "basic" });
  assert.equal(read("BASIC"), { scheme: "basic" });
  for (const header of ["", "Negotiate", "Bearer", 'Bearer realm="//["', "Basics x"])
    assert.is(read(header), undefined);
});

test("reads a long challenge in linear time", () => {
  const long = `Bearer ${'x="'.repeat(100_000)}${" ,".repeat(100_000)}`;
  const start = process.cpuUsage().user;
  assert.is(readChallenge({ "www-authenticate": long }), undefined);
  assert.ok(process.cpuUsage().user - start < 500_000);
});

test.run();
