import { type Failure, failure, isFailure } from "./answer.js";
import type { Challenge } from "./challenge.js";
import type { Credential } from "./credentials/credential.js";
import { isOwnRealm } from "./isOwnRealm.js";
import type { Request, Response } from "./send.js";

/** The largest answer with a token, in bytes. */
const mostBytes = 2 ** 20;

/** Returns the header Authorization of a user. */
export const basic = ({
  username,
  password,
}: {
  readonly username: string;
  readonly password: string;
}): string => `Basic ${Buffer.from(`${username}:${password}`).toString("base64")}`;

/** Facts for a token. */
export interface TokenRequest {
  readonly challenge: Challenge & { readonly scheme: "bearer" };
  readonly registry: URL;
  readonly repository: string;
  readonly credential: Credential | undefined;
  /** Follows nothing: a redirected request could carry a credential elsewhere. */
  readonly send: (request: Request) => Promise<Response | Failure>;
}

/**
 * Gets a token that reads a repository (distribution/docs/spec/auth). The scope is ours and not the registry's: a
 * challenge could ask for more. A realm that is not the registry's own gets no credential, and gives what it gives to anyone.
 */
export async function tokenOf(request: TokenRequest): Promise<string | Failure> {
  const { challenge, registry, repository, credential, send } = request;
  const { realm, service } = challenge;
  if (realm.protocol !== "https:" && registry.protocol === "https:")
    return failure("no-access", "its tokens come over HTTP, which is not asked");
  if (credential !== undefined && "registryToken" in credential) return credential.registryToken;
  const known = isOwnRealm(realm, registry) ? credential : undefined;
  const fields = { ...(service !== "" && { service }), scope: `repository:${repository}:pull` };
  const response = await send(requestOf(realm, fields, known));
  if (isFailure(response)) return response;
  const withheld = credential !== undefined && known === undefined;
  return readToken(response, withheld);
}

function requestOf(
  realm: URL,
  fields: Readonly<Record<string, string>>,
  credential: Credential | undefined,
): Request {
  if (credential !== undefined && "identityToken" in credential) {
    const grant = { ...fields, grant_type: "refresh_token", client_id: "importspec" };
    const body = new URLSearchParams({ ...grant, refresh_token: credential.identityToken }).toString();
    const headers = {
      "content-type": "application/x-www-form-urlencoded",
      "content-length": `${body.length}`,
    };
    return { method: "POST", url: realm, headers, body, most: mostBytes };
  }
  const url = new URL(realm);
  for (const [name, value] of Object.entries(fields)) url.searchParams.set(name, value);
  const headers: Record<string, string> = {};
  if (credential !== undefined && "username" in credential) headers.authorization = basic(credential);
  return { method: "GET", url, headers, most: mostBytes };
}

function readToken({ status, body }: Response, withheld: boolean): string | Failure {
  if (status === 429) return failure("too-many-requests", "it answered 429 to the request for a token");
  if (status >= 500) return failure("unreachable", `its token service answered ${status}`);
  const denied = withheld
    ? "its tokens come from a host outside its domain, which does not get the credentials"
    : `its token service answered ${status}`;
  if (status !== 200) return failure("no-access", denied);
  try {
    const { token, access_token: other } = JSON.parse(body.toString());
    const text: unknown = token || other;
    if (typeof text === "string" && /^[\x21-\x7e]+$/.test(text)) return text;
  } catch {
    // Not JSON: not a token either.
  }
  return failure("invalid", "its token service gave no token");
}
