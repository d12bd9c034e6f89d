import { type Failure, isFailure } from "./answer.js";
import { type Challenge, readChallenge } from "./challenge.js";
import type { Request, Response } from "./send.js";
import { statusFailure } from "./statusFailure.js";

/** How a registry answers. */
export interface Pinged {
  /** Its URL, with the scheme that it speaks. */
  readonly url: URL;
  readonly challenge: Challenge | undefined;
}

/** Failures after which an insecure registry is asked over HTTP. */
const mayBeHttp = new Set(["http-only", "unreachable", "invalid"]);

/** Asks a registry for its API over https and, if it is insecure, over http, as the API server does. */
export async function ping(
  host: string,
  insecure: boolean,
  send: (request: Request) => Promise<Response | Failure>,
): Promise<Pinged | Failure> {
  const ask = async (scheme: string): Promise<Pinged | Failure> => {
    const url = new URL(`${scheme}://${host}/v2/`);
    const response = await send({ method: "GET", url, headers: {}, most: 2 ** 20 });
    if (isFailure(response)) return response;
    const { status, headers } = response;
    return status === 429 || status >= 500
      ? statusFailure(status)
      : { url, challenge: readChallenge(headers) };
  };
  const first = await ask("https");
  return insecure && isFailure(first) && mayBeHttp.has(first.kind) ? ask("http") : first;
}
