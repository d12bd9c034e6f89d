import { createRequire } from "node:module";
import { join } from "node:path";

/** The engines that evaluate Jsonnet, and the optional package of each. */
export const enginePackages = {
  binding: "@hanazuki/node-jsonnet",
  wasm: "importspec-jsonnet-wasm",
} as const;

export type Engine = keyof typeof enginePackages;

export const engines = Object.keys(enginePackages) as readonly Engine[];

/** Returns true for the error that a package is not installed. */
export function isNotInstalled(error: unknown, engine: Engine): boolean {
  const { code = "", message } = error as NodeJS.ErrnoException;
  return /^(ERR_)?MODULE_NOT_FOUND$/.test(code) && message.includes(`'${enginePackages[engine]}`);
}

/**
 * Returns the path of a module of a package that is installed beside this one or, if it is not, in the project of
 * `directory`: a global command has none beside it. Throws MODULE_NOT_FOUND if there is none.
 */
export function resolvePackage(specifier: string, directory: string): string {
  try {
    return createRequire(import.meta.url).resolve(specifier);
  } catch {
    return createRequire(join(directory, "importspec")).resolve(specifier);
  }
}

/** Returns whether an engine is installed. The binding may lack its compiled part. */
export function isInstalled(engine: Engine, directory: string): boolean {
  try {
    resolvePackage(enginePackages[engine], directory);
    return true;
  } catch {
    return false;
  }
}
