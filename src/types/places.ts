import type { placeNames } from "../language/context.js";
import type {
  image,
  imageImportSpec,
  repositoryImportSpec,
  tagReference,
} from "../schema/imageImportSpec.js";
import type { stream } from "../schema/stream.js";
import type { WordsOf } from "./words.js";

/** The words of each place of the language, as `contexts` has them. */
export interface Places {
  spec: WordsOf<typeof imageImportSpec, "from.name">;
  image: WordsOf<typeof image, "from.name">;
  repository: WordsOf<typeof repositoryImportSpec, "from.name">;
  tag: WordsOf<typeof tagReference, "name">;
  stream: WordsOf<typeof stream, "metadata.name">;
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
        ? `${Before}${Before extends "" ? "" : ", "}${(typeof placeNames)[Place]}`
        : Before
    >
  : Before;
