import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isResource } from "../../check/manifestsIn.js";
import { describe, isObject } from "../../schema/values.js";
import { InputError } from "../input/inputError.js";
import { printObjects, type SpecFormat } from "./output.js";
import { throughTemporary } from "./throughTemporary.js";

/**
 * Writes one file per manifest, named after its kind and name: `imagestream-web.yaml`. Yields the path of each, as a
 * line. Throws an InputError, before any file is written, for objects without a name and for two of one name.
 */
export async function* writeManifests(
  objects: readonly object[],
  directory: string,
  format: SpecFormat,
): AsyncGenerator<string> {
  const files = new Map<string, object>();
  for (const object of objects) {
    const path = join(directory, `${fileNameOf(object, directory)}.${format}`);
    if (files.has(path)) throw failure(path, "Two manifests have this name");
    files.set(path, object);
  }
  for (const [path, object] of files) {
    let text = "";
    for await (const piece of printObjects[format]([object])) text += piece;
    writeWhole(directory, path, text);
    yield `${path}\n`;
  }
}

/** A name that is a file name on every system. */
const plainName = /^[A-Za-z0-9][\w.-]*$/;

function fileNameOf(object: object, directory: string): string {
  if (!isResource(object)) throw failure(directory, "A spec outside any manifest has no name for a file");
  const name = isObject(object.metadata) ? object.metadata.name : undefined;
  if (typeof name === "string" && plainName.test(name)) return `${String(object.kind).toLowerCase()}-${name}`;
  const found = typeof name === "string" ? JSON.stringify(name) : describe(name);
  throw failure(directory, `The name of a manifest is ${found}, which cannot name a file`);
}

/** Writes a file entirely or not at all. */
function writeWhole(directory: string, path: string, text: string): void {
  try {
    mkdirSync(directory, { recursive: true });
    throughTemporary(path, (temporary) => writeFileSync(temporary, text));
  } catch (error) {
    throw failure(path, `Cannot be written: ${(error as Error).message}`);
  }
}

const failure = (name: string, message: string): InputError =>
  new InputError({ name }, [{ code: "unwritable", message }]);
