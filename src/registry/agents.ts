import http, { type AgentOptions } from "node:http";
import https from "node:https";
import type { Socket } from "node:net";
import tls from "node:tls";
import { type Environment, proxyOf } from "./proxy.js";

/** How a host is reached. */
export interface Connection {
  /** False if the certificate is not verified, which only an insecure reference asks for. */
  readonly isVerified: boolean;
}

/** The agents of a client. They keep connections. */
export interface Agents {
  readonly of: (url: URL, isVerified: boolean) => http.Agent;
  readonly close: () => void;
}

type Connected = (error: Error | null, socket?: Socket) => void;

/** Asks a proxy for a connection to a host. */
function tunnel(proxy: URL, target: string, connected: Connected): void {
  const { request } = proxy.protocol === "https:" ? https : http;
  const user = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;
  const authorization = proxy.username && {
    "proxy-authorization": `Basic ${Buffer.from(user).toString("base64")}`,
  };
  const asked = request({
    host: proxy.hostname.replace(/^\[|\]$/g, ""),
    port: proxy.port || (proxy.protocol === "https:" ? 443 : 80),
    method: "CONNECT",
    path: target,
    agent: false,
    headers: { host: target, ...authorization },
    timeout: 30_000,
  });
  asked.on("connect", (response, socket) => {
    if (response.statusCode === 200) return connected(null, socket);
    socket.destroy();
    connected(Object.assign(new Error(`the proxy answered ${response.statusCode}`), { code: "EPROXY" }));
  });
  asked.on("timeout", () => asked.destroy(new Error("the proxy did not answer")));
  asked.on("error", (error) => connected(Object.assign(error, { code: "EPROXY" })));
  asked.end();
}

/** The options with which an agent connects. */
interface Target extends tls.ConnectionOptions {
  readonly host: string;
  readonly port: number;
}

/** Makes an agent connect through a proxy. Connections are kept by host and port, as those without a proxy are. */
function throughProxy(agent: http.Agent, proxy: URL, isSecure: boolean): http.Agent {
  const createConnection = (target: Target, connected: Connected): undefined => {
    tunnel(proxy, `${target.host}:${target.port}`, (error, socket) => {
      if (error !== null || socket === undefined) return connected(error);
      connected(null, isSecure ? tls.connect({ ...target, socket }) : socket);
    });
  };
  return Object.assign(agent, { createConnection });
}

/** Creates the agents of a client, which open at most `perHost` connections to a host. */
export function createAgents(env: Environment, perHost: number): Agents {
  const agents = new Map<string, http.Agent>();
  const create = (url: URL, isVerified: boolean): http.Agent => {
    const options: AgentOptions = { keepAlive: true, maxSockets: perHost };
    const isSecure = url.protocol === "https:";
    const agent = isSecure
      ? new https.Agent({ ...options, rejectUnauthorized: isVerified })
      : new http.Agent(options);
    const proxy = proxyOf(url, env);
    return proxy === undefined ? agent : throughProxy(agent, proxy, isSecure);
  };
  return {
    of(url, isVerified) {
      const key = `${url.protocol}//${url.host} ${isVerified}`;
      const agent = agents.get(key) ?? create(url, isVerified);
      agents.set(key, agent);
      return agent;
    },
    close() {
      for (const agent of agents.values()) agent.destroy();
    },
  };
}
