import { createRequire } from "node:module";
import { join } from "node:path";
import { enginePackages, isNotInstalled } from "./engine.js";
import type { Evaluation } from "./options.js";

/** The methods that we use, as they exist at run time. The package's own types cannot be resolved and list others. */
export interface Jsonnet {
  setMaxStack?(frames: number): void;
  maxStack?(frames: number): void;
  addJpath(directory: string): void;
  extString(name: string, value: string): void;
  extCode(name: string, code: string): void;
  tlaString(name: string, value: string): void;
  tlaCode(name: string, code: string): void;
  nativeCallback(name: string, call: (text: unknown) => unknown, parameter: string): void;
  evaluateSnippet(source: string, filename: string): Promise<string>;
}

/**
 * Loads the binding that is installed beside this package or, if there is none, the one of the project in `directory`.
 * Throws MODULE_NOT_FOUND if it is not installed, and another error if it was not compiled.
 */
export async function loadBinding(directory: string): Promise<new () => Jsonnet> {
  const name: string = enginePackages.binding;
  try {
    return (await import(name)).Jsonnet;
  } catch (error) {
    if (!isNotInstalled(error, "binding")) throw error;
    return createRequire(join(directory, "importspec"))(name).Jsonnet;
  }
}

/** Passes the options of an evaluation to a new interpreter. */
export function configure(jsonnet: Jsonnet, { jpath, ext, tla, maxStack }: Evaluation): void {
  if (jsonnet.setMaxStack) jsonnet.setMaxStack(maxStack);
  else jsonnet.maxStack?.(maxStack);
  for (const directory of jpath) jsonnet.addJpath(directory);
  for (const [name, value] of Object.entries(ext)) {
    if (typeof value === "string") jsonnet.extString(name, value);
    else jsonnet.extCode(name, value.code);
  }
  for (const [name, value] of Object.entries(tla)) {
    if (typeof value === "string") jsonnet.tlaString(name, value);
    else jsonnet.tlaCode(name, value.code);
  }
}
