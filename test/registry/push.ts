import https from "node:https";
import type { Image, Stored } from "./fakeRegistry.js";

/** A registry that takes images. */
export interface Target {
  readonly host: string;
  readonly user: string;
}

interface Sent {
  readonly method: string;
  readonly url: string;
  readonly type?: string;
  readonly body?: Buffer;
}

function send(
  { user }: Target,
  { method, url, type, body }: Sent,
): Promise<{ status: number; location: string }> {
  const headers = {
    authorization: `Basic ${Buffer.from(user).toString("base64")}`,
    ...(type && { "content-type": type }),
    ...(body && { "content-length": body.length }),
  };
  return new Promise((resolve, reject) => {
    const request = https.request(url, { method, headers, rejectUnauthorized: false }, (response) => {
      response.resume();
      const { statusCode: status = 0, headers } = response;
      if (status > 299) reject(new Error(`${method} ${url}: ${status}`));
      else resolve({ status, location: headers.location ?? "" });
    });
    request.on("error", reject);
    request.end(body);
  });
}

const isManifest = ({ mediaType }: Stored) => /manifest|index/.test(mediaType);

/** Pushes an image, with what it consists of, under a tag. */
export async function push(target: Target, repository: string, tag: string, image: Image): Promise<void> {
  const base = `https://${target.host}/v2/${repository}`;
  for (const { bytes, digest } of image.others.filter((each) => !isManifest(each))) {
    const { location } = await send(target, { method: "POST", url: `${base}/blobs/uploads/` });
    const url = new URL(location, base);
    url.searchParams.set("digest", digest);
    await send(target, { method: "PUT", url: url.href, type: "application/octet-stream", body: bytes });
  }
  for (const { bytes, digest, mediaType } of image.others.filter(isManifest))
    await send(target, { method: "PUT", url: `${base}/manifests/${digest}`, type: mediaType, body: bytes });
  const { bytes, mediaType } = image.manifest;
  await send(target, { method: "PUT", url: `${base}/manifests/${tag}`, type: mediaType, body: bytes });
}
