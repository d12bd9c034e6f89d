import { spawn, spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { bundledPackage } from "../support/bundledPackage.js";
import { bin, hasProgram } from "../support/goInstall.js";
import { temporaryFolder } from "../support/temporaryFolder.js";
import { certificate, key } from "./certificate.js";
import { imageOf, indexOf } from "./fakeRegistry.js";
import { push } from "./push.js";

const what = "check --registry and resolve with the distribution registry, TLS and passwords";
if (hasProgram("registry", what, "npm run test:registry")) {
  const root = temporaryFolder();
  const file = (name: string, text: string): string => {
    writeFileSync(join(root, name), text);
    return join(root, name);
  };
  const certificatePath = file("certificate.pem", certificate);
  const user = "ada:s3cret";

  /** The bcrypt hash of `s3cret`. */
  const hash = "$2y$04$abcdefghijklmnopqrstuuLZYjhNQAOdpbzt4WxWlUHjv1wsyH5DG";

  async function freePort(): Promise<number> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    return port;
  }

  const host = `localhost:${await freePort()}`;
  const config = {
    version: 0.1,
    log: { level: "error", accesslog: { disabled: true } },
    storage: { inmemory: {} },
    auth: { htpasswd: { realm: "test", path: file("htpasswd", `ada:${hash}\n`) } },
    http: { addr: host, tls: { certificate: certificatePath, key: file("key.pem", key) } },
  };
  const server = spawn(`${bin}/registry`, ["serve", file("config.yml", JSON.stringify(config))], {
    stdio: "ignore",
    env: { PATH: process.env.PATH, OTEL_TRACES_EXPORTER: "none" },
  });

  const index = indexOf("amd64", "arm64");
  const target = { host, user };

  test.before(async () => {
    // The registry is up when it takes the first image.
    for (let attempt = 0; ; attempt++) {
      try {
        await push(target, "org/app", "1.4", index);
        break;
      } catch (error) {
        if (attempt > 100) throw error;
        await sleep(100);
      }
    }
    await push(target, "org/app", "arm", imageOf("arm64"));
    const amd = imageOf("amd64");
    for (let at = 0; at < 60; at++) await push(target, "org/many", `v${at}`, amd);
  });
  test.after(() => {
    server.kill();
  });

  const authfile = (name: string, text: string) =>
    file(name, JSON.stringify({ auths: { [host]: { auth: Buffer.from(text).toString("base64") } } }));
  const [right, wrong] = [authfile("right.json", user), authfile("wrong.json", "ada:other")];

  /** Checks a document against the registry; its authority is known. */
  function check(
    document: string,
    args: readonly string[] = ["--authfile", right],
    env: object = { NODE_EXTRA_CA_CERTS: certificatePath },
  ) {
    const path = file("web.imports", document.replaceAll("HOST", host));
    const command = [
      `${bundledPackage}/dist/cli.cjs`,
      "check",
      "--registry",
      "--format",
      "json",
      path,
      ...args,
    ];
    const { stdout, stderr, status } = spawnSync(process.execPath, command, {
      env: { PATH: process.env.PATH, HOME: root, ...env },
      encoding: "utf8",
    });
    const found: readonly { code: string; hint: string; message: string }[] = JSON.parse(stdout);
    assert.not((stdout + stderr).includes("s3cret"));
    return { found, codes: found.map(({ code }) => code), status, stderr };
  }

  test("finds images that are there, with a password and a certificate of a known authority", () => {
    const { status, codes, stderr } = check(
      "stream web from HOST/org/app:1.4 to a from HOST/org/app:arm to b",
      ["--authfile", right, "--arch", "arm64"],
    );
    assert.equal([status, codes, stderr], [0, [], "0 errors, 0 warnings, 1 manifest checked\n"]);
  });

  test("finds a tag, a repository and a digest that are missing", () => {
    const digest = `sha256:${"0".repeat(64)}`;
    const { status, codes, found } = check(
      `stream web from HOST/org/app:1.5 to a from HOST/org/none:1 to b from HOST/org/app@${digest} to c`,
    );
    assert.equal([status, codes], [1, ["missing-image", "missing-image", "missing-image"]]);
    assert.is(found[0]?.hint, "Did you mean '1.4'?");
  });

  test("finds what an import loses", () => {
    const { codes, found } = check(
      `stream web from HOST/org/app@${index.manifest.digest} to a from HOST/org/app:arm to b`,
    );
    assert.equal(codes, ["digest-of-index", "other-architecture"]);
    assert.ok(found[0]?.hint.includes(index.others[0]?.digest ?? "no digest"));
    const mixed = check("stream web from HOST/org/app:1.4 to a", [
      "--authfile",
      right,
      "--arch",
      "amd64,arm64",
    ]);
    assert.equal(mixed.codes, ["one-architecture"]);
    const many = check("import web repository HOST/org/many");
    assert.match(many.found.find(({ code }) => code === "too-many-tags")?.message ?? "", /has 60 tags/);
  });

  test("resolve --pin writes the digests that an import stores", () => {
    const document = `stream web from ${host}/org/app:1.4 to a from ${host}/org/app:1.4 to b preserveOriginal`;
    const args = ["resolve", "--pin", file("pin.imports", document), "--authfile", right];
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      [`${bundledPackage}/dist/cli.cjs`, ...args],
      {
        env: { PATH: process.env.PATH, HOME: root, NODE_EXTRA_CA_CERTS: certificatePath },
        encoding: "utf8",
      },
    );
    const [stored, whole] = [index.others[0]?.digest, index.manifest.digest];
    const expected = document
      .replace("1.4 to a", `1.4@${stored} to a`)
      .replace("1.4 to b", `1.4@${whole} to b`);
    assert.equal([status, stderr, stdout], [0, "", expected]);
    assert.equal(check(stdout).codes, ["tag-and-digest", "tag-and-digest"]);
  });

  test("says that access and certificates are lacking", () => {
    const item = "stream web from HOST/org/app:1.4 to a";
    assert.equal(check(item, []).codes, ["no-access"]);
    assert.equal(check(item, ["--authfile", wrong]).codes, ["no-access"]);
    assert.equal(check(item, undefined, {}).codes, ["untrusted-certificate"]);
    assert.equal(check(`${item} insecure`, undefined, {}).codes, []);
  });
}

test.run();
