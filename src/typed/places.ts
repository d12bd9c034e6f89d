import type { contextNames, subjects } from "../language/context.js";
import type {
  imageImportSpec,
  repositoryImportSpec,
  streamImage,
  tagReference,
} from "../schema/imageImportSpec.js";
import type { stream } from "../schema/stream.js";
import type { WordsOf } from "./words.js";

/** The path that the value behind an item's own word sets. */
export type Subjects = typeof subjects;

// Interfaces, because TypeScript would instantiate the mapped types anew wherever words are passed on.
interface SpecWords extends WordsOf<typeof imageImportSpec, Subjects["spec"]> {}
interface ImageWords extends WordsOf<typeof streamImage, Subjects["image"]> {}
interface RepositoryWords extends WordsOf<typeof repositoryImportSpec, Subjects["repository"]> {}
interface TagWords extends WordsOf<typeof tagReference, Subjects["tag"]> {}
interface StreamWords extends WordsOf<typeof stream, Subjects["stream"]> {}

/** The words of each place of the language, as `contexts` has them. */
export interface Places {
  spec: SpecWords;
  image: ImageWords;
  repository: RepositoryWords;
  tag: TagWords;
  stream: StreamWords;
}

/** Every word that says something of an item. */
export type ClauseWord = { [Place in keyof Places]: keyof Places[Place] }[keyof Places];

type Order = ["spec", "image", "repository", "tag", "stream"];

/** The names of the places that take a word, as a message lists them. */
export type PlacesOf<Word, Rest = Order, Before extends string = ""> = Rest extends [
  infer Place extends keyof Places,
  ...infer Others,
]
  ? PlacesOf<
      Word,
      Others,
      Word extends keyof Places[Place]
        ? `${Before}${Before extends "" ? "" : ", "}${(typeof contextNames)[Place]}`
        : Before
    >
  : Before;
