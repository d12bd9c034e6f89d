import { spawn } from "node:child_process";
import type { Environment } from "../proxy.js";
import type { Credential } from "./credential.js";

/** The name of a program of credentials. It is looked up in PATH, so it must not be a path. */
const validName = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/;

const [mostBytes, timeout] = [2 ** 16, 30_000];

/**
 * Asks the program docker-credential-NAME for the credential of a registry. Returns none if it has none or fails, whatever it
 * prints: that is not shown, because it may be a secret.
 */
export async function askHelper(
  name: string,
  server: string,
  env: Environment,
): Promise<Credential | undefined> {
  if (!validName.test(name)) return undefined;
  const text = await outputOf(`docker-credential-${name}`, server, env);
  return text === undefined ? undefined : readAnswer(text);
}

function outputOf(program: string, input: string, env: Environment): Promise<string | undefined> {
  return new Promise((resolve) => {
    const child = spawn(program, ["get"], { env: { ...env }, stdio: ["pipe", "pipe", "ignore"] });
    let text = "";
    const end = (result: string | undefined) => {
      clearTimeout(timer);
      child.kill("SIGKILL");
      // A program that it started may hold the pipe.
      child.stdout.destroy();
      resolve(result);
    };
    const timer = setTimeout(() => end(undefined), timeout);
    child.stdout.setEncoding("utf8");
    child.stdout.on("data", (chunk: string) => {
      text += chunk;
      if (text.length > mostBytes) end(undefined);
    });
    // A program that does not exist, or that reads nothing.
    child.on("error", () => end(undefined));
    child.stdin.on("error", () => {});
    child.on("close", (code) => end(code === 0 ? text : undefined));
    child.stdin.end(input);
  });
}

function readAnswer(text: string): Credential | undefined {
  try {
    const { Username: username, Secret: secret } = JSON.parse(text);
    if (typeof username !== "string" || typeof secret !== "string" || secret === "") return undefined;
    return username === "<token>" ? { identityToken: secret } : { username, password: secret };
  } catch {
    return undefined;
  }
}
