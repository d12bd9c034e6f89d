import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { type AuthFile, readAuthFile, readLegacyAuthFile } from "../../src/registry/credentials/authFile.js";
import { readAuthFiles } from "../../src/registry/credentials/authFiles.js";
import { findCredentials } from "../../src/registry/credentials/findCredentials.js";
import { pullSecretsIn } from "../../src/registry/credentials/pullSecret.js";
import { temporaryFolder } from "../support/temporaryFolder.js";

const auth = (user: string) => ({ auth: Buffer.from(`${user}:pass:word`).toString("base64") });
const user = (username: string) => ({ username, password: "pass:word" });
const fileOf = (value: object): AuthFile => readAuthFile(JSON.stringify(value)) as AuthFile;

test("takes the most specific key, and of equal ones that of the first file", async () => {
  const first = fileOf({ auths: { "quay.io": auth("host"), "quay.io/org/app": auth("app") } });
  const second = fileOf({ auths: { "quay.io/org": auth("org"), "quay.io": auth("other") } });
  const { of } = findCredentials([first, second], {});
  assert.equal(await of("quay.io", "org/app"), user("app"));
  assert.equal(await of("quay.io", "org/application"), user("org"));
  assert.equal(await of("quay.io", "organisation/app"), user("host"));
  assert.is(await of("quay.io:443", "org/app"), undefined);
  assert.is(await of("evil-quay.io", "org/app"), undefined);
});

test("reads the keys of Docker, and tokens", async () => {
  const file = fileOf({
    auths: {
      "https://index.docker.io/v1/": auth("hub"),
      "https://other.example/v2/": { username: "u", password: "p" },
      "a.example": { auth: "MDAwMDo=", identitytoken: "token" },
      "b.example": { registrytoken: "token" },
      "c.example": {},
      "d.example": { auth: "no colon" },
    },
  });
  const { of } = findCredentials([file], {});
  assert.equal(await of("docker.io", "library/nginx"), user("hub"));
  assert.equal(await of("other.example", "a"), { username: "u", password: "p" });
  assert.equal(await of("a.example", "a"), { identityToken: "token" });
  assert.equal(await of("b.example", "a"), { registryToken: "token" });
  assert.is(await of("c.example", "a"), undefined);
  assert.is(await of("d.example", "a"), undefined);
});

test("asks the programs that know credentials, and none whose name is a path", async () => {
  const folder = temporaryFolder();
  const script = `#!/bin/sh
read -r server
case "$1 $server" in
  "get https://index.docker.io/v1/") echo '{"Username":"hub","Secret":"pass:word"}' ;;
  "get a.example") echo '{"Username":"<token>","Secret":"token"}' ;;
  *) echo "credentials not found"; exit 1 ;;
esac
`;
  for (const name of ["docker-credential-mine", "evil"]) {
    writeFileSync(join(folder, name), script);
    chmodSync(join(folder, name), 0o755);
  }
  const env = { PATH: `${folder}:${process.env.PATH}` };
  const own = findCredentials([fileOf({ credsStore: "mine", auths: { "c.example": auth("file") } })], env);
  assert.equal(await own.of("docker.io", "library/nginx"), user("hub"));
  assert.equal(await own.of("a.example", "x"), { identityToken: "token" });
  assert.is(await own.of("b.example", "x"), undefined);
  assert.equal(await own.of("c.example", "x"), user("file"));
  const forOne = findCredentials([fileOf({ credHelpers: { "a.example": "mine" } })], env);
  assert.equal(await forOne.of("a.example", "x"), { identityToken: "token" });
  assert.is(await forOne.of("docker.io", "library/nginx"), undefined);
  for (const name of ["../evil", `${folder}/evil`, "mine; evil", "", "missing"])
    assert.is(await findCredentials([fileOf({ credsStore: name })], env).of("a.example", "x"), undefined);
});

test("reads the file that is named alone, or those of podman and docker", async () => {
  const home = temporaryFolder();
  const write = (path: string, value: object) => {
    mkdirSync(join(home, path, ".."), { recursive: true });
    writeFileSync(join(home, path), JSON.stringify(value));
    return join(home, path);
  };
  const podman = write("run/containers/auth.json", { auths: { "a.example": auth("podman") } });
  write(".config/containers/auth.json", {
    auths: { "a.example": auth("config"), "b.example": auth("config") },
  });
  write(".docker/config.json", { auths: { "b.example": auth("docker"), "c.example": auth("docker") } });
  write(".dockercfg", { "d.example": auth("old") });
  const env = { HOME: home, XDG_RUNTIME_DIR: join(home, "run") };
  const usersOf = async (named: string | undefined, more = {}) => {
    const { of } = findCredentials(readAuthFiles(named, { ...env, ...more }).files, {});
    const found = await Promise.all("abcd".split("").map((name) => of(`${name}.example`, "x")));
    return found.map((each) => (each && "username" in each ? each.username : undefined));
  };
  assert.equal(await usersOf(undefined), ["podman", "config", "docker", "old"]);
  assert.equal(await usersOf(podman), ["podman", undefined, undefined, undefined]);
  const docker = join(home, ".docker/config.json");
  assert.equal(await usersOf(undefined, { REGISTRY_AUTH_FILE: docker }), [
    undefined,
    "docker",
    "docker",
    undefined,
  ]);
});

test("says which file cannot be used, and quotes nothing of it", () => {
  const folder = temporaryFolder();
  const path = join(folder, "auth.json");
  writeFileSync(path, '{"auths": s3cret');
  const messagesOf = (named: string) => readAuthFiles(named, {}).wrong.map(({ message }) => message);
  assert.equal(messagesOf(path), ["The file of credentials is not JSON"]);
  assert.equal(messagesOf(join(folder, "none.json")), ["There is no such file"]);
  assert.equal(messagesOf(folder), ["This is not a regular file"]);
});

test("finds pull secrets anywhere in a value, without the programs that they name", async () => {
  const config = {
    auths: { "a.example": auth("secret") },
    credsStore: "mine",
    credHelpers: { "a.example": "mine" },
  };
  const encoded = Buffer.from(JSON.stringify(config)).toString("base64");
  const secret = { kind: "Secret", apiVersion: "v1", data: { ".dockerconfigjson": encoded } };
  const old = { kind: "Secret", stringData: { ".dockercfg": JSON.stringify({ "b.example": auth("old") }) } };
  const files = [
    ...pullSecretsIn([
      { kind: "List", items: [secret] },
      { kind: "Template", objects: [old] },
    ]),
  ];
  assert.equal(
    files.map(({ helpers, store }) => [helpers.size, store]),
    [
      [0, undefined],
      [0, undefined],
    ],
  );
  const { of } = findCredentials(files, {});
  assert.equal(await of("a.example", "x"), user("secret"));
  assert.equal(await of("b.example", "x"), user("old"));
  const others = [
    null,
    1,
    { kind: "Secret" },
    { kind: "Secret", data: { ".dockerconfigjson": 1 } },
    { kind: "Secret", data: null },
  ];
  assert.equal([...pullSecretsIn(others)], []);
});

test("reads no other JSON", () => {
  for (const text of ["", "null", "[]", "1", '"a"', "{"]) assert.is(readAuthFile(text), undefined, text);
  assert.is(readLegacyAuthFile("[]"), undefined);
  assert.is(fileOf({ auths: [1], credHelpers: 3, credsStore: {} }).auths.size, 0);
});

test.run();
