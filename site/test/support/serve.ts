import { createReadStream, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname } from "node:path";
import { createGzip } from "node:zlib";
import { dist } from "./dist.js";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".wasm": "application/wasm",
  ".woff2": "font/woff2",
};

/** The built site on a port of its own, compressed as a server on the web would. */
export interface Served {
  readonly url: string;
  readonly close: () => void;
}

/** Serves the built site. */
export async function serve(): Promise<Served> {
  const server = createServer((request, response) => {
    const path = decodeURI(new URL(request.url ?? "/", "http://site").pathname).slice(1);
    const file = [path, `${path}index.html`, `${path}.html`].find((each) =>
      statSync(dist + each, { throwIfNoEntry: false })?.isFile(),
    );
    response.writeHead(file === undefined ? 404 : 200, {
      "content-type": types[extname(file ?? "404.html")] ?? "application/octet-stream",
      "content-encoding": "gzip",
    });
    createReadStream(dist + (file ?? "404.html"))
      .pipe(createGzip())
      .pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => server.close(),
  };
}
