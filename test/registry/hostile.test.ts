import type { IncomingMessage, ServerResponse } from "node:http";
import { type AddressInfo, createServer } from "node:net";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { noCredentials } from "../../src/registry/credentials/credential.js";
import { createRegistry } from "../../src/registry/registry.js";
import { arm, ask, images, index, kindOf, referenceOf, secret, user } from "./askFake.js";
import { type Behaviour, fakeRegistry, indexType } from "./fakeRegistry.js";

const hostile = suite("a hostile registry");

/** Answers every question about an image in another way. */
const onImages = (respond: (response: ServerResponse, request: IncomingMessage) => void): Behaviour => ({
  images,
  instead(request, response) {
    const isImage = request.url?.includes("/manifests/") === true;
    if (isImage) respond(response, request);
    return isImage;
  },
});

/** The headers of the index, with which HEAD is answered as it should be. */
const headers = { "content-type": indexType, "docker-content-digest": index.manifest.digest };

/** Answers HEAD as it should be, and GET in another way. */
const onGet = (respond: (response: ServerResponse) => void): Behaviour =>
  onImages((response, { method }) =>
    method === "HEAD" ? response.writeHead(200, headers).end() : respond(response),
  );

hostile("does not hold up anyone who waits for an answer, or for its end", async () => {
  const timeout = 300;
  assert.is(
    await kindOf(
      onImages(() => {}),
      { timeout },
    ),
    "unreachable",
  );
  const drip = onGet((response) => {
    response.writeHead(200, headers);
    const timer = setInterval(() => response.write(" "), 10);
    response.on("close", () => clearInterval(timer));
  });
  assert.is(await kindOf(drip, { timeout }), "unreachable");
});

hostile("sends a body that never ends, or one of 10 MB", async () => {
  const endless = onGet((response) => {
    response.writeHead(200, headers);
    const chunk = Buffer.alloc(2 ** 16, " ");
    const pour = () => {
      while (!response.destroyed && response.write(chunk));
      if (!response.destroyed) response.once("drain", pour);
    };
    pour();
  });
  assert.is(await kindOf(endless), "invalid");
  const large = onGet((response) => response.writeHead(200, headers).end(Buffer.alloc(10 * 2 ** 20, " ")));
  assert.is(await kindOf(large), "invalid");
});

hostile("says another length than that of its body", async () => {
  const { bytes } = index.manifest;
  const short = onGet((response) => {
    response.writeHead(200, { ...headers, "content-length": bytes.length + 10 });
    response.write(bytes);
    setTimeout(() => response.destroy(), 20);
  });
  assert.is(await kindOf(short), "invalid");
  const long = onGet((response) => {
    response.writeHead(200, { ...headers, "content-length": bytes.length - 10 });
    response.socket?.write(bytes);
    response.end();
  });
  assert.is(await kindOf(long), "invalid");
});

hostile("gives another manifest than that of the digest", async () => {
  const other = onGet((response) => response.writeHead(200, headers).end(arm.manifest.bytes));
  assert.is(await kindOf(other), "invalid");
  const noJson = onGet((response) => response.writeHead(200, { "content-type": indexType }).end("{"));
  assert.is(await kindOf(noJson), "invalid");
});

hostile("answers with a page for people", async () => {
  const page = onImages((response) => response.writeHead(200, { "content-type": "text/html" }).end("<html>"));
  assert.is(await kindOf(page), "invalid");
});

hostile("redirects for ever, or to nowhere", async () => {
  const to = (location: string) => onImages((response) => response.writeHead(302, { location }).end());
  assert.is(await kindOf(to("/v2/org/app/manifests/1")), "invalid");
  assert.is(await kindOf(to("file:///etc/passwd")), "invalid");
  assert.is(await kindOf(to("http://[")), "invalid");
});

hostile("answers with what is not HTTP, or with too many headers", async () => {
  const many = Array.from({ length: 5_000 }, (_, at) => `X-${at}: ${at}\r\n`).join("");
  const answers = [
    "",
    "\0\0\0\0",
    "SSH-2.0-OpenSSH_9.6\r\n",
    "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n",
    "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab",
    "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffffff\r\n",
    `HTTP/1.1 200 OK\r\n${many}\r\n`,
    "HTTP/1.1 100 Continue\r\n\r\n".repeat(100),
    "HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n",
    "HTTP/9.9 999 \r\n\r\n",
  ];
  for (const answer of answers) {
    const server = createServer((socket) => {
      socket.on("error", () => {});
      socket.end(answer, "latin1");
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    const registry = createRegistry({ credentials: noCredentials, timeout: 500 });
    const { kind } = await registry.ask(referenceOf(`localhost:${port}/a/b`), { insecure: true });
    registry.close();
    server.close();
    assert.ok(kind === "invalid" || kind === "unreachable", `${kind} for ${answer.slice(0, 60)}`);
  }
});

hostile("is given up once it does not answer", async () => {
  const fake = await fakeRegistry(onImages(() => {}));
  const registry = createRegistry({ credentials: noCredentials, timeout: 200, perHost: 1 });
  const asked = Array.from({ length: 200 }, (_, at) =>
    registry.ask(referenceOf(`${fake.host}/org/app:${at}`), { insecure: true }),
  );
  const kinds = new Set((await Promise.all(asked)).map(({ kind }) => kind));
  registry.close();
  fake.close();
  assert.equal([...kinds], ["unreachable"]);
  assert.ok(fake.requests.length <= 4, `${fake.requests.length} requests`);
});

hostile("lists tags for ever, or texts that are none", async () => {
  const tags = JSON.stringify({ tags: ["a", "b c", "\u001b[31m", 1, null, "x".repeat(200)] });
  const link = '</v2/org/app/tags/list?n=1>; rel="next"';
  const fake = await fakeRegistry({
    instead(_, response) {
      response.writeHead(200, { link, "content-type": "application/json" }).end(tags);
      return true;
    },
  });
  const registry = createRegistry({ credentials: noCredentials });
  const answer = await registry.tags(referenceOf(`${fake.host}/org/app`), { insecure: true });
  registry.close();
  fake.close();
  assert.equal(answer, { kind: "tags", tags: Array(100).fill("a"), isComplete: false });
});

hostile("says back what it was told, which no answer repeats", async () => {
  const encoded = Buffer.from(user).toString("base64");
  const echoes = ({ authorization = "" }: { readonly authorization?: string | undefined }) =>
    [authorization.replace(/^\w+ /, ""), encoded, "s3cret"].filter((text) => text !== "");
  for (const status of [200, 302, 401, 403, 404, 429, 500])
    for (const scheme of ["Basic", "Bearer"] as const) {
      const { answer } = await ask(
        {
          auth: { scheme, user },
          instead({ url = "", headers }, response) {
            if (headers.authorization === undefined) return false;
            const [echo = ""] = echoes(headers);
            const platform = { os: echo, architecture: echo, variant: echo };
            response.writeHead(status, {
              "content-type": url.includes("manifests") ? indexType : `text/${echo}`,
              "docker-content-digest": echo,
              "www-authenticate": `Bearer realm="http://localhost:1/${echo}",service="${echo}"`,
              location: `http://localhost:1/${echo}`,
            });
            response.end(
              JSON.stringify({ token: echo, tags: [echo], manifests: [{ digest: echo, platform }] }),
            );
            return true;
          },
        },
        { withCredentials: true },
      );
      const text = JSON.stringify(answer);
      for (const part of [encoded, secret, "s3cret"]) assert.not(text.includes(part), `${status} ${scheme}`);
    }
});

hostile.run();
