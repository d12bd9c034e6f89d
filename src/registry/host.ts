import { type Failure, failure, isFailure } from "./answer.js";
import { type Challenge, readChallenge } from "./challenge.js";
import type { Credentials } from "./credentials/credential.js";
import { type Followed, follow } from "./follow.js";
import type { ImagePlace } from "./imagePlace.js";
import { type Pinged, ping } from "./ping.js";
import { type Request, type Sender, send } from "./send.js";
import { statusFailure } from "./statusFailure.js";
import { basic, tokenOf } from "./token.js";

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

/** How many requests in a row may find no one before a registry is given up. */
const mostUnreached = 3;

/** A token is asked for again if a registry refuses it after so many milliseconds. */
const freshFor = 30_000;

interface Token {
  readonly text: Promise<string | Failure>;
  readonly since: number;
}

/** Creates a registry, of which `insecure` says whether it may lack a valid certificate, or HTTPS. */
export function createHost(host: string, insecure: boolean, credentials: Credentials, sender: Sender): Host {
  const isVerified = !insecure;
  const sendOnce = (request: Request) => send(request, isVerified, sender);
  const tokens = new Map<string, Token>();
  let pinged: Promise<Pinged | Failure> | undefined;
  let challenge: Challenge | undefined;
  let unreached = 0;
  /** The failure with which every question ends, and those for whole manifests, once a registry wants no more. */
  let refused: Failure | undefined;
  let refusedGet: Failure | undefined;

  /** Returns the header Authorization for a repository; none if the registry wants none. */
  async function authorize(place: ImagePlace, registry: URL): Promise<string | undefined | Failure> {
    if (challenge === undefined) return undefined;
    const { repository } = place;
    if (challenge.scheme === "basic") {
      const credential = await credentials.of(place.registry, repository);
      return credential !== undefined && "username" in credential ? basic(credential) : undefined;
    }
    const known = tokens.get(repository);
    const token = known ?? { text: newToken(place, registry, challenge), since: Date.now() };
    tokens.set(repository, token);
    const text = await token.text;
    return typeof text === "string" ? `Bearer ${text}` : text;
  }

  async function newToken(
    place: ImagePlace,
    registry: URL,
    challenge: Challenge & { readonly scheme: "bearer" },
  ): Promise<string | Failure> {
    const { repository } = place;
    const credential = await credentials.of(place.registry, repository);
    return tokenOf({ challenge, registry, repository, credential, send: sendOnce });
  }

  /** Asks with the authorization that is known so far, and once more if the registry then wants another. */
  async function askWith(place: ImagePlace, question: Question, registry: URL): Promise<Followed | Failure> {
    const { method, path, accept, most } = question;
    const url = new URL(`${registry.origin}/v2/${place.repository}/${path}`);
    const attempt = async (authorization: string | undefined) => {
      const headers = { ...(accept && { accept }), ...(authorization && { authorization }) };
      return follow({ method, url, headers, most }, isVerified, sender);
    };
    const authorization = await authorize(place, registry);
    if (typeof authorization === "object") return authorization;
    const response = await attempt(authorization);
    if (isFailure(response) || response.status !== 401 || !response.isOwn) return response;
    const token = tokens.get(place.repository);
    if (token !== undefined && Date.now() - token.since < freshFor) return response;
    challenge = readChallenge(response.headers) ?? challenge;
    tokens.delete(place.repository);
    const other = await authorize(place, registry);
    if (typeof other === "object") return other;
    return other === undefined || other === authorization ? response : attempt(other);
  }

  async function open(): Promise<Pinged | Failure> {
    const result = await ping(host, insecure, sendOnce);
    if (!isFailure(result)) challenge = result.challenge;
    return result;
  }

  async function ask(place: ImagePlace, question: Question): Promise<Followed | Failure> {
    if (!URL.canParse(`https://${host}/v2/`)) return failure("invalid", "its name is not that of a host");
    pinged ??= open();
    const api = await pinged;
    if (isFailure(api)) return api;
    const known = refused ?? (question.method === "GET" ? refusedGet : undefined);
    if (known !== undefined) return known;
    const response = await askWith(place, question, api.url);
    const isUnreached = isFailure(response) && response.kind === "unreachable";
    unreached = isUnreached ? unreached + 1 : 0;
    if (isUnreached && unreached >= mostUnreached) refused = response;
    if (!isFailure(response) && response.status === 429) {
      refusedGet = statusFailure(429);
      if (question.method === "HEAD") refused = refusedGet;
    }
    return response;
  }

  return { ask };
}
