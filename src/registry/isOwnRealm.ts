import { isIP } from "node:net";

/** Endings under which anyone gets a domain, as far as two short labels show it: `co.uk`. */
const publicEnding = /^(?:ac|co|com|edu|go|gov|ne|net|or|org)\.[a-z]{2}$/;

/**
 * Returns whether the host that gives tokens belongs to the registry, so that it may get the registry's credentials: it is
 * the registry's host, below it, or in the domain around it, as auth.docker.io and registry-1.docker.io, or gitlab.com and
 * registry.gitlab.com. It must be https, unless the registry itself was reached by HTTP, which an insecure reference asks for.
 */
export function isOwnRealm(realm: URL, registry: URL): boolean {
  if (realm.username !== "" || realm.password !== "") return false;
  if (realm.protocol !== "https:" && !(realm.protocol === "http:" && registry.protocol === "http:"))
    return false;
  const [host, own] = [realm.hostname, registry.hostname];
  if (host === own) return true;
  if (realm.protocol !== "https:" || isIP(own.replace(/^\[|\]$/g, "")) > 0) return false;
  if (host.endsWith(`.${own}`) && own.includes(".")) return true;
  const domain = own.slice(own.indexOf(".") + 1);
  if (!own.includes(".") || !domain.includes(".") || publicEnding.test(domain)) return false;
  return host === domain || host.endsWith(`.${domain}`);
}
