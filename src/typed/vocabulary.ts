import type { ItemWord } from "../language/vocabulary.js";
import type { objectReference } from "../schema/objectReference.js";
import type { ContextName, Contexts } from "./contexts.js";

export type Kinds = typeof objectReference.fields.kind.values;

/** A kind that can be a bare word after `from`. */
export type Kind = Kinds[number];

/** The kind of an item that names none. */
export type DefaultKind = Kinds[0];

/** A word that begins a clause of any context. */
export type ClauseWord = { [Context in ContextName]: keyof Contexts[Context] }[ContextName];

/** A word of the language. To be a value it needs quotes. */
export type LanguageWord = ItemWord | ClauseWord;
