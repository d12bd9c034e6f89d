import { setMaxListeners } from "node:events";
import type { ImageReference } from "../reference/imageReference.js";
import { createAgents } from "./agents.js";
import { type Answer, failure, type TagsAnswer } from "./answer.js";
import type { Credentials } from "./credentials/credential.js";
import { createHost, type Host } from "./host.js";
import { askImage } from "./image.js";
import { type ImagePlace, placeOf } from "./imagePlace.js";
import { type Limiter, limiter } from "./limiter.js";
import type { Environment } from "./proxy.js";
import { askTags } from "./tags.js";

/** Asks registries about image references. Each question is asked once, however often it comes. */
export interface Registry {
  /** Asks for the image of a reference: whether it is there, and its digest. */
  readonly ask: (reference: ImageReference, options?: AskOptions) => Promise<Answer>;
  /** Lists the tags of the repository of a reference. */
  readonly tags: (reference: ImageReference, options?: TagsOptions) => Promise<TagsAnswer>;
  /** Ends what is still asked, and closes the connections. */
  readonly close: () => void;
}

/** Options of `ask`. */
export interface AskOptions {
  /** Takes a certificate that cannot be verified, and HTTP. By default it does not. */
  readonly insecure?: boolean;
  /** Reads the manifest, too, for the platforms. Registries count that as a pull. By default it does not. */
  readonly manifest?: boolean;
}

/** Options of `tags`. */
export interface TagsOptions extends Pick<AskOptions, "insecure"> {
  /** The most tags that are listed: 10,000 by default. */
  readonly most?: number;
}

/** Options of `createRegistry`. */
export interface RegistryOptions {
  readonly credentials: Credentials;
  /** The environment: HTTPS_PROXY, HTTP_PROXY and NO_PROXY count. */
  readonly env?: Environment;
  /** How many questions are asked at once. 32 by default. */
  readonly concurrency?: number;
  /** How many of them at one host. 8 by default. */
  readonly perHost?: number;
  /** How long a request may take, in milliseconds. 15,000 by default. */
  readonly timeout?: number;
  /** Ends everything. What is asked later answers at once that it was not asked. */
  readonly signal?: AbortSignal;
}

interface LimitedHost {
  readonly host: Host;
  readonly limited: Limiter;
}

/** Creates a client of registries. Nothing is asked before its first question. */
export function createRegistry(options: RegistryOptions): Registry {
  const { credentials, env = {}, concurrency = 32, perHost = 8, timeout = 15_000, signal } = options;
  const ending = new AbortController();
  // Every request listens; Node would warn of a leak.
  setMaxListeners(0, ending.signal);
  const end = () => ending.abort();
  if (signal?.aborted === true) end();
  else signal?.addEventListener("abort", end, { once: true });
  const agents = createAgents(env, perHost);
  const sender = { agents, timeout, signal: ending.signal };
  const limited = limiter(concurrency);
  const hosts = new Map<string, LimitedHost>();
  const answers = new Map<string, Promise<Answer | TagsAnswer>>();

  function hostOf({ host }: ImagePlace, insecure: boolean): LimitedHost {
    const key = `${host} ${insecure}`;
    const known = hosts.get(key) ?? {
      host: createHost(host, insecure, credentials, sender),
      limited: limiter(perHost),
    };
    hosts.set(key, known);
    return known;
  }

  /** Asks a host once there is room for it: first at the host, so that a slow one does not stop the others. */
  function once<Result extends Answer | TagsAnswer>(
    key: string,
    { host, limited: limitedHere }: LimitedHost,
    question: (host: Host) => Promise<Result>,
  ): Promise<Result> {
    const answer = answers.get(key) ?? limitedHere(() => limited(() => question(host)));
    answers.set(key, answer);
    return answer as Promise<Result>;
  }

  return {
    async ask(reference, { insecure = false, manifest = false } = {}) {
      const place = placeOf(reference);
      if (place === undefined) return failure("invalid", "the reference names no image");
      const key = JSON.stringify([place.host, place.repository, place.version, insecure, manifest]);
      return once(key, hostOf(place, insecure), (host) => askImage(host, place, manifest));
    },
    async tags(reference, { insecure = false, most = 10_000 } = {}) {
      const place = placeOf(reference);
      if (place === undefined) return failure("invalid", "the reference names no image");
      const key = JSON.stringify([place.host, place.repository, most, insecure]);
      return once(key, hostOf(place, insecure), (host) => askTags(host, place, most));
    },
    close() {
      signal?.removeEventListener("abort", end);
      end();
      agents.close();
    },
  };
}
