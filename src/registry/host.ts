import { type Failure, failure, isFailure } from "./answer.js";
import { createAuthorizer, type Send } from "./authorizer.js";
import type { Credentials } from "./credentials/credential.js";
import { type Followed, follow } from "./follow.js";
import type { ImagePlace } from "./imagePlace.js";
import { createPatience } from "./patience.js";
import { type Pinged, ping } from "./ping.js";
import { type Sender, send } from "./send.js";

/** A request about a repository. */
export interface Question {
  readonly method: "HEAD" | "GET";
  /** The path after that of the repository: `manifests/latest`. */
  readonly path: string;
  readonly accept?: string;
  readonly most: number;
}

/** A registry that is asked. */
export interface Host {
  /** Asks about a repository, with the credentials that the registry wants. */
  readonly ask: (place: ImagePlace, question: Question) => Promise<Followed | Failure>;
}

/** Creates a registry, of which `insecure` says whether it may lack a valid certificate, or HTTPS. */
export function createHost(host: string, insecure: boolean, credentials: Credentials, sender: Sender): Host {
  const { timeout } = sender;
  const authorizer = createAuthorizer(credentials);
  const patience = createPatience(timeout / 3);
  let pinged: Promise<Pinged | Failure> | undefined;

  /** Returns a function that sends requests until a time, however many a question takes. */
  const sendUntil =
    (end: number): Send =>
    (request) =>
      send(request, !insecure, { ...sender, timeout: Math.min(timeout, Math.max(0, end - Date.now())) });

  async function open(): Promise<Pinged | Failure> {
    const result = await ping(host, insecure, sendUntil(Date.now() + 2 * timeout));
    if (!isFailure(result)) authorizer.learn(result);
    return result;
  }

  /** Asks with the authorization that is known so far, and once more if the registry then wants another. */
  async function askWith(
    place: ImagePlace,
    { method, path, accept, most }: Question,
    registry: URL,
  ): Promise<Followed | Failure> {
    const send = sendUntil(Date.now() + 2 * timeout);
    const url = new URL(`${registry.origin}/v2/${place.repository}/${path}`);
    const attempt = async (authorization: string | undefined) => {
      const headers = { ...(accept && { accept }), ...(authorization && { authorization }) };
      return follow({ method, url, headers, most }, send);
    };
    const authorization = await authorizer.authorize(place, registry, send);
    if (typeof authorization === "object") return authorization;
    const response = await attempt(authorization);
    if (isFailure(response) || response.status !== 401 || !response.isOwn) return response;
    if (!authorizer.forget(place)) return response;
    authorizer.learn(response);
    const other = await authorizer.authorize(place, registry, send);
    if (typeof other === "object") return other;
    return other === undefined || other === authorization ? response : attempt(other);
  }

  async function ask(place: ImagePlace, question: Question): Promise<Followed | Failure> {
    if (!URL.canParse(`https://${host}/v2/`)) return failure("invalid", "its name is not that of a host");
    pinged ??= open();
    const api = await pinged;
    if (isFailure(api)) return api;
    const { method } = question;
    const refusal = patience.refusal(method);
    if (refusal !== undefined) return refusal;
    const start = Date.now();
    const response = await askWith(place, question, api.url);
    patience.note(method, response, Date.now() - start);
    return response;
  }

  return { ask };
}
