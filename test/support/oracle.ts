import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { test } from "uvu";
import { projectRoot } from "./corpus.js";

/** The folder with larger files than the repository holds. test/README.md says which. */
const folder = process.env.ORACLE;

if (folder !== undefined && !existsSync(folder)) throw new Error(`ORACLE names no folder: ${folder}`);

const paths =
  folder === undefined
    ? []
    : readdirSync(folder, { recursive: true, encoding: "utf8" }).map((path) => join(folder, path));

/**
 * Returns the path of a file in the folder ORACLE or in a folder inside it. Without the file it returns undefined
 * skips a test and prints what it would test.
 */
export function oracleFile(name: string, skipped: string): string | undefined {
  const path = paths.find((each) => basename(each) === name);
  if (path === undefined) {
    console.log(`Skipped: ${skipped}. It needs ${name} in the folder that ORACLE names (test/README.md).`);
    test.skip(skipped);
  }
  return path;
}

/** Reads the values of a file that holds one JSON value per line. */
export const readLines = <Line>(path: string): Line[] =>
  readFileSync(path, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Line);

/** Reads the lines of a file in test/oracle, which is part of the repository. */
export const chosenLines = <Line>(name: string): Line[] => readLines(`${projectRoot}test/oracle/${name}`);
