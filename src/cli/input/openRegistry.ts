import type { AuthFile } from "../../registry/credentials/authFile.js";
import { readAuthFiles } from "../../registry/credentials/authFiles.js";
import { findCredentials } from "../../registry/credentials/findCredentials.js";
import { wrongProxy } from "../../registry/proxy.js";
import { createRegistry, type Registry } from "../../registry/registry.js";
import { write } from "../io.js";
import type { Session } from "../session.js";
import { InputError } from "./inputError.js";
import type { RegistryFlags } from "./registryOptions.js";

/**
 * Opens a client of registries, with the credentials of this machine and those of pull secrets (`pullSecretsIn`). Throws an
 * InputError if the file that is named cannot be used, or if a proxy cannot.
 */
export async function openRegistry(
  { authfile }: RegistryFlags,
  secrets: readonly AuthFile[],
  { io }: Session,
): Promise<Registry> {
  const proxy = wrongProxy(io.env);
  if (proxy !== undefined) throw new InputError({ name: "environment" }, [{ code: "proxy", message: proxy }]);
  const { files, wrong } = readAuthFiles(authfile, io.env);
  const isNamed = authfile !== undefined || !!io.env.REGISTRY_AUTH_FILE;
  for (const { path, message } of wrong) {
    if (isNamed) throw new InputError({ name: path }, [{ code: "credentials", message }]);
    await write(io.stderr, `importspec: ${path} is left out: ${message}\n`);
  }
  return createRegistry({ credentials: findCredentials([...files, ...secrets], io.env), env: io.env });
}
