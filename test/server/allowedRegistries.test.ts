// The cases are those of openshift-apiserver's own table: pkg/image/apis/image/validation/whitelist/whitelister_test.go.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { registryError, type Transport } from "../../src/server/allowedRegistries.js";
import { readImageConfig } from "../../src/server/imageConfig.js";

/** The registries of a configuration that allows some domain names. */
function allowing(insecure: boolean, ...names: readonly string[]) {
  const config = readImageConfig({
    apiVersion: "config.openshift.io/v1",
    kind: "Image",
    spec: { allowedRegistriesForImport: names.map((domainName) => ({ domainName, insecure })) },
  });
  if ("wrong" in config) throw new Error(config.wrong);
  return config.allowedRegistries;
}

const some = ["localhost:5000", "docker.io", "example.com:*", "registry.com:80"];
const more = [...some, "*.foo.com", "*domain.ltd"];

interface Case {
  readonly name: string;
  readonly transport: Transport;
  readonly insecure: boolean;
  readonly allowed: readonly string[];
  readonly taken: readonly string[];
  /** The end of the sentence about each of the refused. */
  readonly list: string;
  readonly refused: readonly string[];
}

const cases: readonly Case[] = [
  {
    name: "any host by port 443",
    transport: "secure",
    insecure: false,
    allowed: ["*"],
    taken: ["docker.io", "example.com", "localhost:443", "localhost", ""],
    list: '"*:443"',
    refused: ["localhost:5000", "localhost:80"],
  },
  {
    name: "any host by port 80, also insecure",
    transport: "any",
    insecure: true,
    allowed: ["*"],
    taken: ["docker.io", "example.com", "localhost:80", "localhost", ""],
    list: '"*:80"',
    refused: ["localhost:443", "localhost:5000"],
  },
  {
    name: "any host and port",
    transport: "secure",
    insecure: false,
    allowed: ["*:*"],
    taken: ["docker.io", "example.com", "localhost:443", "localhost:5000", "localhost:80"],
    list: "",
    refused: [],
  },
  {
    name: "any host and port, also insecure",
    transport: "any",
    insecure: true,
    allowed: ["*:*"],
    taken: ["localhost:5000", "docker.io", "localhost:443", "example.com"],
    list: "",
    refused: [],
  },
  {
    name: "some registries",
    transport: "secure",
    insecure: false,
    allowed: some,
    taken: [
      "example.com:5000",
      "example.com:80",
      "example.com",
      "localhost:5000",
      "registry-1.docker.io:443",
      "registry.com:80",
      "docker.io",
      "index.docker.io",
      "",
    ],
    list: '"localhost:5000", "docker.io:443", "example.com:*", "registry.com:80"',
    refused: ["localhost:443", "registry.com:443", "registry.com", "registry.example.com"],
  },
  {
    name: "patterns, also insecure",
    transport: "any",
    insecure: false,
    allowed: more,
    taken: [
      "domain.ltd",
      "example.com",
      "index.docker.io",
      "localhost:5000",
      "my.domain.ltd:443",
      "my.domain.ltd",
      "mydomain.ltd",
      "registry.com",
      "registry.foo.com",
    ],
    list: '"localhost:5000", "docker.io:443", "example.com:*", "registry.com:80", and 2 more ...',
    refused: ["a.b.c.d.foo.com:80", "foo.com", "my.domain.ltd:80", "registry.com:443", "ffoo.com"],
  },
  {
    name: "patterns of insecure registries",
    transport: "any",
    insecure: true,
    allowed: more,
    taken: ["a.b.c.d.foo.com:80", "domain.ltd", "index.docker.io", "my.domain.ltd:80", "registry.com", ""],
    list: '"localhost:5000", "docker.io:80", "example.com:*", "registry.com:80", and 2 more ...',
    refused: ["foo.com", "my.domain.ltd:443", "registry.com:443"],
  },
];

for (const { name, transport, insecure, allowed, taken, list, refused } of cases) {
  test(`the server's answers: ${name}`, () => {
    const registries = allowing(insecure, ...allowed);
    for (const registry of taken) assert.is(registryError({ registry }, transport, registries), undefined);
    for (const registry of refused) {
      const expected = `registry "${registry}" not allowed by whitelist: ${list}`;
      assert.is(registryError({ registry }, transport, registries), expected);
    }
  });
}

test("an image without a registry is refused under the name of Docker Hub", () => {
  const registries = allowing(false, "quay.io");
  const refused = (transport: Transport) => registryError({ registry: "" }, transport, registries);
  assert.is(refused("secure"), 'registry "docker.io:443" not allowed by whitelist: "quay.io:443"');
  assert.is(refused("any"), 'registry "docker.io" not allowed by whitelist: "quay.io:443"');
});

test.run();
