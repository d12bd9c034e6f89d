import type { Style } from "../index.js";
import type { FindSettings } from "../settings/settingsFinder.js";
import type { InputFile, InputFiles } from "./input/expandPaths.js";
import { InputError, printInputError } from "./input/inputError.js";
import { type SkippedInput, skipRemarks } from "./input/skippedInput.js";
import { type Io, write } from "./io.js";
import { startProgress } from "./output/progress.js";

/** One run of the command. */
export interface Session {
  readonly io: Io;
  /** The colours of diagnostics on stderr. */
  readonly style: Style;
  /** Finds settings; made for the first file that has some. */
  findSettings?: FindSettings;
  /** Whether anything has failed so far: then the exit code is 1. */
  failed: boolean;
  /** The exit code, if it is another than `failed` says. */
  exitCode?: number;
  /** The files of which something was skipped. */
  readonly skipped: SkippedInput[];
}

/**
 * Passes each file to `work`. An InputError, or an AggregateError of several, does not stop the others. Returns the results of the files that succeeded,
 * and the errors, which are not printed yet.
 */
export async function tryEachInput<Result>(
  { files, errors }: InputFiles,
  session: Session,
  work: (file: InputFile) => Promise<Result>,
): Promise<{ readonly results: Result[]; readonly failures: readonly InputError[] }> {
  const results: Result[] = [];
  const failures = [...errors];
  const progress = startProgress(files.length, session.io.stderr);
  try {
    for (const file of files) {
      progress.next(file.path);
      try {
        results.push(await work(file));
      } catch (error) {
        const found: readonly unknown[] = error instanceof AggregateError ? error.errors : [error];
        if (!found.every(isInputError)) throw error;
        failures.push(...found);
      }
    }
  } finally {
    progress.end();
  }
  for (const remark of skipRemarks(session.skipped)) await write(session.io.stderr, remark);
  if (failures.length > 0) session.failed = true;
  return { results, failures };
}

const isInputError = (error: unknown): error is InputError => error instanceof InputError;

/** Throws the errors of the parts of an input, if there are any. */
export function throwAll(errors: readonly InputError[]): void {
  const [only] = errors;
  if (only !== undefined) throw errors.length === 1 ? only : new AggregateError(errors);
}

/** Passes each file to `work`, and prints the errors after all files were tried. */
export async function forEachInput<Result>(
  inputs: InputFiles,
  session: Session,
  work: (file: InputFile) => Promise<Result>,
): Promise<Result[]> {
  const { results, failures } = await tryEachInput(inputs, session, work);
  await printFailures(failures, session);
  return results;
}

/** Prints errors of inputs to stderr. */
export async function printFailures(failures: readonly InputError[], session: Session): Promise<void> {
  const printed = failures.map((error) => printInputError(error, session.style));
  if (printed.length > 0) await write(session.io.stderr, printed.join("\n"));
}
