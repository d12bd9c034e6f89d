import http from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { type ImageReference, parseImageReference } from "../../src/reference/imageReference.js";
import { noCredentials } from "../../src/registry/credentials/credential.js";
import { proxyOf, wrongProxy } from "../../src/registry/proxy.js";
import { createRegistry } from "../../src/registry/registry.js";
import { fakeRegistry, imageOf } from "./fakeRegistry.js";

const HTTPS_PROXY = "http://proxy.example:3128";
const isProxied = (url: string, env: Record<string, string>) => proxyOf(new URL(url), env) !== undefined;

test("takes the proxy of the scheme, and none for this machine", () => {
  assert.is(proxyOf(new URL("https://quay.io/v2/"), { HTTPS_PROXY })?.host, "proxy.example:3128");
  assert.is(
    proxyOf(new URL("https://quay.io/v2/"), { https_proxy: "proxy.example:1" })?.host,
    "proxy.example:1",
  );
  assert.not(isProxied("http://quay.io/v2/", { HTTPS_PROXY }));
  assert.ok(isProxied("http://quay.io/v2/", { HTTP_PROXY: HTTPS_PROXY }));
  for (const host of ["localhost", "127.0.0.1", "[::1]"])
    assert.not(isProxied(`https://${host}:5000/v2/`, { HTTPS_PROXY }), host);
});

test("leaves out what NO_PROXY names", () => {
  const skips = (host: string, NO_PROXY: string) =>
    !isProxied(`https://${host}/v2/`, { HTTPS_PROXY, NO_PROXY });
  assert.ok(skips("quay.io", "*"));
  assert.ok(skips("quay.io", "other.example, quay.io"));
  assert.ok(skips("cdn.quay.io", "quay.io"));
  assert.ok(skips("cdn.quay.io", ".quay.io"));
  assert.ok(skips("quay.io:8443", "quay.io:8443"));
  assert.ok(skips("10.1.2.3", "10.0.0.0/8"));
  assert.ok(skips("[fd00::1]", "fd00::/8"));
  assert.not(skips("notquay.io", "quay.io"));
  assert.not(skips("quay.io", "quay.io:8443"));
  assert.not(skips("11.1.2.3", "10.0.0.0/8"));
  assert.not(skips("quay.io", "10.0.0.0/99,,/"));
});

test("says which proxy cannot be used, without its password", () => {
  assert.is(wrongProxy({ HTTPS_PROXY }), undefined);
  assert.match(
    wrongProxy({ HTTPS_PROXY: "socks5://user:s3cret@host" }) ?? "",
    /^HTTPS_PROXY names a proxy of socks5/,
  );
  for (const HTTP_PROXY of ["http://user:s3cret@ho st", "http://user:s3cret%@host"])
    assert.is(wrongProxy({ HTTP_PROXY }), "HTTP_PROXY is not a URL");
});

for (const tls of [true, false])
  test(`asks a registry of ${tls ? "HTTPS" : "HTTP"} through a proxy`, async () => {
    const fake = await fakeRegistry({ images: { "org/app": { "1": imageOf("amd64") } }, tls });
    const asked: string[] = [];
    const open: Socket[] = [];
    const proxy = http.createServer();
    proxy.on("connect", (request, socket: Socket) => {
      asked.push(`${request.url} ${request.headers["proxy-authorization"]}`);
      const there = connect(Number(fake.host.split(":")[1]), "127.0.0.1", () => {
        socket.write("HTTP/1.1 200 OK\r\n\r\n");
        there.pipe(socket).pipe(there);
      });
      for (const each of [socket, there]) each.on("error", () => {});
      open.push(socket, there);
    });
    await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
    const url = `http://user:word@127.0.0.1:${(proxy.address() as AddressInfo).port}`;
    const registry = createRegistry({
      credentials: noCredentials,
      env: { HTTPS_PROXY: url, HTTP_PROXY: url },
    });
    const reference = parseImageReference("registry.example:5000/org/app:1") as ImageReference;
    const { kind } = await registry.ask(reference, { insecure: true });
    registry.close();
    for (const each of open) each.destroy();
    proxy.close();
    fake.close();
    assert.is(kind, "found");
    const authorization = `Basic ${Buffer.from("user:word").toString("base64")}`;
    assert.equal([...new Set(asked)], [`registry.example:5000 ${authorization}`]);
  });

test("says that a proxy refuses", async () => {
  const proxy = http.createServer((_, response) => response.writeHead(403).end());
  proxy.on("connect", (_, socket) => socket.end("HTTP/1.1 403 Forbidden\r\n\r\n"));
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  const env = { HTTPS_PROXY: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}` };
  const registry = createRegistry({ credentials: noCredentials, env });
  const answer = await registry.ask(parseImageReference("registry.example/org/app:1") as ImageReference);
  registry.close();
  proxy.close();
  assert.equal(answer, {
    kind: "unreachable",
    detail: "the proxy refused the connection or could not be reached",
  });
});

test.run();
