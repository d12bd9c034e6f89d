import type { Environment } from "../proxy.js";
import { askHelper } from "./askHelper.js";
import type { AuthFile } from "./authFile.js";
import type { Credential, Credentials } from "./credential.js";

/** The name by which Docker's own registry is known to programs of credentials. */
const dockerServer = "https://index.docker.io/v1/";

/** Returns the keys of a repository from the most specific to the least: `quay.io/org/app`, `quay.io/org`, `quay.io`. */
function keysOf(registry: string, repository: string): string[] {
  const parts = [registry, ...repository.split("/")];
  return parts.map((_, index) => parts.slice(0, parts.length - index).join("/"));
}

/**
 * Finds credentials in files. The most specific key wins; of equal ones, that of the first file. A program is asked once for
 * a registry, when a registry first wants a credential.
 */
export function findCredentials(files: readonly AuthFile[], env: Environment): Credentials {
  const asked = new Map<string, Promise<Credential | undefined>>();

  function ask(name: string, registry: string): Promise<Credential | undefined> {
    const key = `${name} ${registry}`;
    const server = registry === "docker.io" ? dockerServer : registry;
    const answer = asked.get(key) ?? askHelper(name, server, env);
    asked.set(key, answer);
    return answer;
  }

  return {
    async of(registry, repository) {
      for (const key of keysOf(registry, repository)) {
        for (const { auths, helpers, store } of files) {
          const helper = helpers.get(key) ?? (key === registry ? store : undefined);
          const credential = (helper && (await ask(helper, key))) || auths.get(key);
          if (credential !== undefined) return credential;
        }
      }
      return undefined;
    },
  };
}
