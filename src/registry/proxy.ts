import { BlockList, isIP } from "node:net";

/** The environment of the command. */
export type Environment = Readonly<Record<string, string | undefined>>;

const variable = (env: Environment, name: string): string => env[name] || env[name.toLowerCase()] || "";

const familyOf = (address: string): "ipv4" | "ipv6" => (isIP(address) === 6 ? "ipv6" : "ipv4");

/** Returns whether an entry of NO_PROXY is about a host: `*`, a domain, `host:port`, an address, or a network. */
function isAbout(entry: string, host: string, port: string): boolean {
  const [network = "", bits] = entry.split("/");
  if (bits !== undefined && isIP(network) > 0 && isIP(host) > 0 && /^\d{1,3}$/.test(bits)) {
    const most = isIP(network) === 6 ? 128 : 32;
    if (Number(bits) > most) return false;
    const list = new BlockList();
    list.addSubnet(network, Number(bits), familyOf(network));
    return list.check(host, familyOf(host));
  }
  const [, name = "", entryPort] =
    /^\[?(.*?)\]?(?::(\d+))?$/.exec(isIP(entry) === 6 ? `[${entry}]` : entry) ?? [];
  if (entryPort !== undefined && entryPort !== port) return false;
  const domain = name.replace(/^\*?\./, "");
  return (
    domain === "*" || host === domain || (domain !== "" && isIP(host) === 0 && host.endsWith(`.${domain}`))
  );
}

/** Reads the URL of a proxy, whose scheme may be left out; undefined if it cannot be used as one. */
function proxyIn(text: string): URL | undefined {
  try {
    const url = new URL(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`);
    decodeURIComponent(url.username + url.password);
    return url;
  } catch {
    return undefined;
  }
}

/**
 * Returns the proxy of a URL by HTTPS_PROXY, HTTP_PROXY and NO_PROXY, as Go's httpproxy reads them; undefined for none, and
 * always for this machine.
 */
export function proxyOf(url: URL, env: Environment): URL | undefined {
  const host = url.hostname.replace(/^\[|\]$/g, "").toLowerCase();
  const isSecure = url.protocol === "https:";
  if (host === "localhost" || /^127\./.test(host) || host === "::1") return undefined;
  const port = url.port || (isSecure ? "443" : "80");
  const entries = variable(env, "NO_PROXY").toLowerCase().split(",");
  if (entries.some((entry) => entry.trim() !== "" && isAbout(entry.trim(), host, port))) return undefined;
  const text = variable(env, isSecure ? "HTTPS_PROXY" : "HTTP_PROXY");
  if (text === "") return undefined;
  return proxyIn(text);
}

/** Says why the proxies of an environment cannot be used; undefined if they can. Never names their passwords. */
export function wrongProxy(env: Environment): string | undefined {
  for (const name of ["HTTPS_PROXY", "HTTP_PROXY"]) {
    const text = variable(env, name);
    if (text === "") continue;
    const proxy = proxyIn(text);
    if (proxy === undefined) return `${name} is not a URL`;
    const { protocol } = proxy;
    if (protocol !== "http:" && protocol !== "https:")
      return `${name} names a proxy of ${protocol.slice(0, -1)}: importspec uses those of http and https alone`;
  }
  return undefined;
}
