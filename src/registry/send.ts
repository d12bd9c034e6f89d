import http, { type IncomingHttpHeaders } from "node:http";
import https from "node:https";
import type { Agents } from "./agents.js";
import { type Failure, failure } from "./answer.js";
import { failureOf } from "./failureOf.js";

/** A request. */
export interface Request {
  readonly method: "HEAD" | "GET" | "POST";
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** The largest body that is read, in bytes. */
  readonly most: number;
}

/** An answer. */
export interface Response {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** How requests are sent. */
export interface Sender {
  readonly agents: Agents;
  /** How long a request may take from its beginning to its last byte, in milliseconds. */
  readonly timeout: number;
  readonly signal: AbortSignal;
}

/** Sends one request, and follows nothing. Whatever the host does, it ends in time and reads no more than it may. */
export function send(request: Request, isVerified: boolean, sender: Sender): Promise<Response | Failure> {
  const { method, url, headers, body, most } = request;
  const { agents, timeout, signal } = sender;
  return new Promise((resolve) => {
    if (signal.aborted) return resolve(failure("unreachable", "it was not asked any more"));
    const { request: start } = url.protocol === "https:" ? https : http;
    const asked = start(url, { method, headers, agent: agents.of(url, isVerified) });
    const end = (result: Response | Failure) => {
      clearTimeout(timer);
      signal.removeEventListener("abort", interrupt);
      resolve(result);
    };
    /** Ends with a failure, and closes the connection: what may still come is not read. */
    const stop = (result: Failure) => {
      end(result);
      asked.destroy();
    };
    const timer = setTimeout(() => stop(failure("unreachable", "it did not answer in time")), timeout);
    const interrupt = () => stop(failure("unreachable", "it was not asked any more"));
    signal.addEventListener("abort", interrupt);
    asked.on("error", (error) => end(failureOf(error)));
    asked.on("response", (response) => {
      const chunks: Buffer[] = [];
      let size = 0;
      response.on("data", (chunk: Buffer) => {
        size += chunk.length;
        if (size > most) stop(failure("invalid", `its answer is larger than ${most / 2 ** 20} MB`));
        else chunks.push(chunk);
      });
      response.on("error", () => stop(failure("invalid", "its answer ended too early")));
      response.on("end", () => {
        const { statusCode: status = 0, headers } = response;
        end({ status, headers, body: Buffer.concat(chunks) });
      });
    });
    asked.end(body);
  });
}
