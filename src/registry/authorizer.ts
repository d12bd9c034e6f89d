import type { Failure } from "./answer.js";
import { type Challenge, readChallenge } from "./challenge.js";
import type { Credentials } from "./credentials/credential.js";
import type { ImagePlace } from "./imagePlace.js";
import type { Request, Response } from "./send.js";
import { basic, tokenOf } from "./token.js";

/** Sends a request, and follows nothing. */
export type Send = (request: Request) => Promise<Response | Failure>;

/** Authorizes the questions at a registry as it wants it. */
export interface Authorizer {
  /** Takes the challenge of a registry from an answer. */
  readonly learn: (response: Pick<Response, "headers">) => void;
  /** Returns the header Authorization for a repository; none if the registry wants none, or if there is no credential. */
  readonly authorize: (place: ImagePlace, registry: URL, send: Send) => Promise<string | undefined | Failure>;
  /** Forgets the token of a repository; returns false if it is so fresh that another would be refused, too. */
  readonly forget: (place: ImagePlace) => boolean;
}

/** A token is asked for again if a registry refuses it after so many milliseconds. */
const freshFor = 30_000;

interface Token {
  readonly text: Promise<string | Failure>;
  readonly since: number;
}

/** Creates an authorizer, which asks for one token per repository. */
export function createAuthorizer(credentials: Credentials): Authorizer {
  const tokens = new Map<string, Token>();
  let challenge: Challenge | undefined;

  async function newToken(
    { registry: name, repository }: ImagePlace,
    registry: URL,
    challenge: Challenge & { readonly scheme: "bearer" },
    send: Send,
  ): Promise<string | Failure> {
    const credential = await credentials.of(name, repository);
    return tokenOf({ challenge, registry, repository, credential, send });
  }

  return {
    learn({ headers }) {
      challenge = readChallenge(headers) ?? challenge;
    },
    async authorize(place, registry, send) {
      if (challenge === undefined) return undefined;
      const { repository } = place;
      if (challenge.scheme === "basic") {
        const credential = await credentials.of(place.registry, repository);
        return credential !== undefined && "username" in credential ? basic(credential) : undefined;
      }
      const token = tokens.get(repository) ?? {
        text: newToken(place, registry, challenge, send),
        since: Date.now(),
      };
      tokens.set(repository, token);
      const text = await token.text;
      return typeof text === "string" ? `Bearer ${text}` : text;
    },
    forget({ repository }) {
      const token = tokens.get(repository);
      if (token !== undefined && Date.now() - token.since < freshFor) return false;
      tokens.delete(repository);
      return true;
    },
  };
}
