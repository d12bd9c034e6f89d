import { type Failure, isFailure } from "./answer.js";
import type { Send } from "./authorizer.js";
import type { Response } from "./send.js";
import { statusFailure } from "./statusFailure.js";

/** How a registry answers. */
export interface Pinged {
  /** Its URL, with the scheme that it speaks. */
  readonly url: URL;
  /** The headers of its answer, which may have a challenge. */
  readonly headers: Response["headers"];
}

/** Failures after which an insecure registry is asked over HTTP. */
const mayBeHttp = new Set(["http-only", "unreachable", "invalid"]);

/** Asks a registry for its API over https and, if it is insecure, over http, as the API server does. */
export async function ping(host: string, insecure: boolean, send: Send): Promise<Pinged | Failure> {
  const ask = async (scheme: string): Promise<Pinged | Failure> => {
    const url = new URL(`${scheme}://${host}/v2/`);
    const response = await send({ method: "GET", url, headers: {}, most: 2 ** 20 });
    if (isFailure(response)) return response;
    const { status, headers } = response;
    return status === 429 || status >= 500 ? statusFailure(status) : { url, headers };
  };
  const first = await ask("https");
  return insecure && isFailure(first) && mayBeHttp.has(first.kind) ? ask("http") : first;
}
