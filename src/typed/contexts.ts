import type { subjects } from "../language/context.js";
import type {
  importEach,
  importImage,
  importRepository,
  stream,
  streamEach,
  streamImage,
  streamImport,
  tag,
} from "../schema/items.js";
import type { WordsOf } from "./words.js";

/** The path that an item's own value sets, by context. */
export type Subjects = typeof subjects;

// Interfaces, because TypeScript would instantiate the mapped types again wherever words are passed on.
interface SpecWords extends WordsOf<typeof importImage, Subjects["spec"]> {}
interface StreamWords extends WordsOf<typeof stream, Subjects["stream"]> {}
interface ImportWords extends WordsOf<typeof streamImport, Subjects["import"]> {}
interface StreamEachWords extends WordsOf<typeof streamEach, never> {}
interface ImportEachWords extends WordsOf<typeof importEach, never> {}
interface StreamImageWords extends WordsOf<typeof streamImage, Subjects["streamImage"]> {}
interface TagWords extends WordsOf<typeof tag, Subjects["tag"]> {}
interface RepositoryWords extends WordsOf<typeof importRepository, Subjects["repository"]> {}

/** The words of each context of the language, as `contexts` has them. */
export interface Contexts {
  spec: SpecWords;
  stream: StreamWords;
  import: ImportWords;
  streamEach: StreamEachWords;
  importEach: ImportEachWords;
  streamImage: StreamImageWords;
  importImage: SpecWords;
  tag: TagWords;
  repository: RepositoryWords;
}

export type ContextName = keyof Contexts;
