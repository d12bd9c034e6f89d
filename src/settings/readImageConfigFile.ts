import { load } from "js-yaml";
import { type ImageConfig, readImageConfig } from "../server/imageConfig.js";
import { readTextFile } from "./readTextFile.js";

/** The configuration of a cluster: as the file has it, and as the server takes it. */
export interface ImageConfigFile {
  readonly value: object;
  readonly config: ImageConfig;
}

/** The mistake in a file that should hold the configuration of a cluster. */
export interface WrongImageConfigFile {
  readonly wrong: string;
  readonly hint?: string;
}

const hint = "Write it with: oc get image.config.openshift.io cluster -o yaml";

/** Reads the configuration of a cluster in YAML or JSON. */
export function readImageConfigFile(path: string): ImageConfigFile | WrongImageConfigFile {
  const file = readTextFile(path);
  if (file === undefined) return { wrong: "There is no such file", hint };
  if ("wrong" in file) return file;
  let value: unknown;
  try {
    value = load(file.text);
  } catch (error) {
    const [reason] = (error as Error).message.split("\n");
    return { wrong: `This is not YAML: ${reason}`, hint };
  }
  const config = readImageConfig(value);
  return "wrong" in config ? { ...config, hint } : { value: value as object, config };
}
