import type { contextNames, subjects } from "../language/context.js";
import type {
  imageImportSpec,
  repositoryImportSpec,
  streamImage,
  tagReference,
} from "../schema/imageImportSpec.js";
import type { stream } from "../schema/stream.js";
import type { WordsOf } from "./words.js";

/** The path that an item's own value sets, by context. */
export type Subjects = typeof subjects;

// Interfaces, because TypeScript would instantiate the mapped types again wherever words are passed on.
interface SpecWords extends WordsOf<typeof imageImportSpec, Subjects["spec"]> {}
interface ImageWords extends WordsOf<typeof streamImage, Subjects["image"]> {}
interface RepositoryWords extends WordsOf<typeof repositoryImportSpec, Subjects["repository"]> {}
interface TagWords extends WordsOf<typeof tagReference, Subjects["tag"]> {}
interface StreamWords extends WordsOf<typeof stream, Subjects["stream"]> {}

/** The words of each context of the language, as `contexts` has them. */
export interface Contexts {
  spec: SpecWords;
  image: ImageWords;
  repository: RepositoryWords;
  tag: TagWords;
  stream: StreamWords;
}

export type ContextName = keyof Contexts;

type Order = ["spec", "image", "repository", "tag", "stream"];

/** The names of the contexts that a word is allowed in, as a message lists them. */
export type NamesOfContextsWith<Word, Rest = Order, Before extends string = ""> = Rest extends [
  infer Context extends ContextName,
  ...infer Others,
]
  ? NamesOfContextsWith<
      Word,
      Others,
      Word extends keyof Contexts[Context]
        ? `${Before}${Before extends "" ? "" : ", "}${(typeof contextNames)[Context]}`
        : Before
    >
  : Before;
