import { type Failure, failure, isFailure } from "./answer.js";
import type { Send } from "./authorizer.js";
import type { Request, Response } from "./send.js";

/** The most redirects that are followed. */
const mostRedirects = 5;

/** An answer, and whether the host that was asked gave it itself. */
export interface Followed extends Response {
  readonly isOwn: boolean;
}

/**
 * Sends a request and follows redirects. Another host, port or scheme gets no Authorization, and no redirect leads from https
 * to http.
 */
export async function follow(request: Request, send: Send): Promise<Followed | Failure> {
  let { url, headers } = request;
  for (let count = 0; count <= mostRedirects; count++) {
    const response = await send({ ...request, url, headers });
    if (isFailure(response)) return response;
    const isOwn = url.origin === request.url.origin;
    const { location } = response.headers;
    if (response.status < 300 || response.status > 399 || location === undefined)
      return { ...response, isOwn };
    if (!URL.canParse(location, url.href)) return failure("invalid", "it redirects to what is not a URL");
    const next = new URL(location, url);
    if (next.protocol !== "https:" && next.protocol !== url.protocol)
      return failure("invalid", "it redirects from HTTPS to another scheme");
    next.username = "";
    next.password = "";
    if (next.origin !== request.url.origin) {
      const { authorization: _, ...others } = headers;
      headers = others;
    }
    url = next;
  }
  return failure("invalid", "it redirects too often");
}
