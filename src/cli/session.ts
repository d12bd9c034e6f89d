import type { Style } from "../index.js";
import { type Input, readFile, readStdin } from "./input/input.js";
import { InputError, printInputError } from "./input/inputError.js";
import { type Io, write } from "./io.js";
import { startProgress } from "./output/progress.js";

/** One run of the command. */
export interface Session {
  readonly io: Io;
  /** The colours of diagnostics on stderr. */
  readonly style: Style;
  /** Whether anything has failed so far: then the exit code is 1. */
  failed: boolean;
}

/**
 * Reads each input and passes it to `work`; `-` is stdin. An InputError does not stop the others: errors are printed
 * after all inputs were tried. Returns the results of the inputs that succeeded.
 */
export async function forEachInput<Result>(
  files: readonly string[],
  session: Session,
  work: (input: Input, file: string) => Result | Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const errors: string[] = [];
  const progress = startProgress(files.length, session.io.stderr);
  try {
    for (const file of files) {
      progress.next(file);
      try {
        const input = await (file === "-" ? readStdin(session.io.stdin) : readFile(file));
        results.push(await work(input, file));
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        errors.push(printInputError(error, session.style));
      }
    }
  } finally {
    progress.end();
  }
  if (errors.length > 0) {
    session.failed = true;
    await write(session.io.stderr, errors.join("\n"));
  }
  return results;
}
