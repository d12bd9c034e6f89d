import { createHash } from "node:crypto";
import http, { type IncomingMessage, type RequestListener, type ServerResponse } from "node:http";
import https from "node:https";
import type { AddressInfo, Socket } from "node:net";
import { certificate, key } from "./certificate.js";

export const indexType = "application/vnd.oci.image.index.v1+json";
export const imageType = "application/vnd.oci.image.manifest.v1+json";

/** Bytes of a registry: a manifest or a blob. */
export interface Stored {
  readonly mediaType: string;
  readonly bytes: Buffer;
  readonly digest: string;
}

const stored = (mediaType: string, value: object): Stored => {
  const bytes = Buffer.from(JSON.stringify(value));
  return { mediaType, bytes, digest: `sha256:${createHash("sha256").update(bytes).digest("hex")}` };
};

/** An image, or an index with its images and their configurations. */
export interface Image {
  readonly manifest: Stored;
  readonly others: readonly Stored[];
}

/** Creates an image for one platform. `label` makes it another image. */
export function imageOf(architecture: string, label = ""): Image {
  const config = stored("application/vnd.oci.image.config.v1+json", { os: "linux", architecture, label });
  const manifest = stored(imageType, {
    schemaVersion: 2,
    mediaType: imageType,
    config: { mediaType: config.mediaType, digest: config.digest, size: config.bytes.length },
    layers: [],
  });
  return { manifest, others: [config] };
}

/** Creates an index of images for several platforms. */
export function indexOf(...architectures: readonly string[]): Image {
  const images = architectures.map((architecture) => imageOf(architecture));
  const manifests = images.map(({ manifest: { mediaType, digest, bytes } }, index) => ({
    mediaType,
    digest,
    size: bytes.length,
    platform: { os: "linux", architecture: architectures[index] },
  }));
  const manifest = stored(indexType, { schemaVersion: 2, mediaType: indexType, manifests });
  return { manifest, others: images.flatMap((image) => [image.manifest, ...image.others]) };
}

/** The content of a fake registry, and how it behaves. */
export interface Behaviour {
  /** The images by repository and tag. */
  readonly images?: Readonly<Record<string, Tags>>;
  /** The user and password that it wants, and how. `realm` gives the URL of the tokens; by default it is its own. */
  readonly auth?: { readonly scheme: "Basic" | "Bearer"; readonly user: string; readonly realm?: string };
  /** How many tags a page has. */
  readonly page?: number;
  /** Speaks HTTPS with a self-signed certificate. By default it speaks HTTP. */
  readonly tls?: boolean;
  /** Answers a request in place of the registry, and returns true. */
  readonly instead?: (request: IncomingMessage, response: ServerResponse) => boolean;
}

/** A registry that runs. */
export interface FakeRegistry {
  /** `localhost:5000`. */
  readonly host: string;
  readonly url: string;
  /** The requests so far: `GET /v2/`, and the header Authorization. */
  readonly requests: readonly { readonly line: string; readonly authorization: string }[];
  readonly close: () => void;
}

const token = "token-of-the-fake-registry";

/** Starts a registry on a free port of this machine. */
export async function fakeRegistry(behaviour: Behaviour = {}): Promise<FakeRegistry> {
  const requests: { line: string; authorization: string }[] = [];
  const listener: RequestListener = (request, response) => {
    const { method = "", url = "", headers } = request;
    requests.push({ line: `${method} ${url}`, authorization: headers.authorization ?? "" });
    if (behaviour.instead?.(request, response) !== true) answer(behaviour, registry, request, response);
  };
  const server = behaviour.tls
    ? https.createServer({ cert: certificate, key }, listener)
    : http.createServer(listener);
  // A test that fails before it closes the registry does not keep the others from ending.
  server.unref();
  for (const event of ["connection", "secureConnection"])
    server.on(event, (socket: Socket) => socket.unref());
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const host = `localhost:${(server.address() as AddressInfo).port}`;
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  const registry = { host, url: `http${behaviour.tls ? "s" : ""}://${host}`, requests, close };
  return registry;
}

type Tags = Readonly<Record<string, Image>>;

const digests = new WeakMap<Tags, ReadonlyMap<string, Stored>>();

/** The manifests and blobs of a repository by their digests. */
function byDigest(tags: Tags): ReadonlyMap<string, Stored> {
  const known = digests.get(tags);
  if (known !== undefined) return known;
  const all = Object.values(tags).flatMap(({ manifest, others }) => [manifest, ...others]);
  const found = new Map(all.map((each) => [each.digest, each]));
  digests.set(tags, found);
  return found;
}

const json = { "content-type": "application/json" };

function answer(
  { images = {}, auth, page = 1_000 }: Behaviour,
  { url: own }: FakeRegistry,
  { url = "", method, headers }: IncomingMessage,
  response: ServerResponse,
): void {
  const { pathname, searchParams } = new URL(url, own);
  const user = auth && `Basic ${Buffer.from(auth.user).toString("base64")}`;
  if (pathname === "/token") {
    const isAllowed = user === undefined || headers.authorization === user;
    response.writeHead(isAllowed ? 200 : 401, json).end(isAllowed ? JSON.stringify({ token }) : "{}");
    return;
  }
  const wanted = auth?.scheme === "Bearer" ? `Bearer ${token}` : user;
  if (wanted !== undefined && headers.authorization !== wanted) {
    const realm = auth?.realm ?? `${own}/token`;
    const challenge =
      auth?.scheme === "Bearer" ? `Bearer realm="${realm}",service="fake"` : 'Basic realm="fake"';
    response.writeHead(401, { ...json, "www-authenticate": challenge }).end("{}");
    return;
  }
  if (pathname === "/v2/") {
    response.writeHead(200, json).end("{}");
    return;
  }
  const [, repository = "", kind, version = ""] =
    /^\/v2\/(.+)\/(manifests|blobs|tags)\/(.+)$/.exec(pathname) ?? [];
  const tags = images[repository];
  if (kind === "tags" && tags !== undefined) {
    const names = Object.keys(tags);
    const from = names.indexOf(searchParams.get("last") ?? "") + 1;
    const shown = names.slice(from, from + page);
    const next = `</v2/${repository}/tags/list?n=${page}&last=${shown.at(-1)}>; rel="next"`;
    response.writeHead(200, { ...json, ...(from + page < names.length && { link: next }) });
    response.end(JSON.stringify({ name: repository, tags: shown }));
    return;
  }
  const found = tags?.[version]?.manifest ?? (tags && byDigest(tags).get(version));
  if (found === undefined) {
    response.writeHead(404, json).end('{"errors":[{"code":"MANIFEST_UNKNOWN"}]}');
    return;
  }
  response.writeHead(200, {
    "content-type": found.mediaType,
    "content-length": found.bytes.length,
    "docker-content-digest": found.digest,
  });
  response.end(method === "HEAD" ? undefined : found.bytes);
}
