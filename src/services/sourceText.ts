import type { Input } from "../../grammar/input.js";
import { type Scan, scan } from "../../grammar/scanner.js";
import { type Compiled, compileTree } from "../compile/compileTree.js";
import { parseTree, type Tree } from "../language/parse.js";
import type { Rule } from "../language/rules.js";
import { vocabulary } from "../language/vocabulary.js";

/** A parsed text: its tree, its plans and its mistakes. */
export interface ParsedText extends Compiled {
  /** True if there is no mistake in the words and their order, so that the text can be formatted. */
  readonly isWellFormed: boolean;
}

/**
 * A text that the services are asked about. Its tokens and its tree are made when a service first asks for them, and are
 * kept: a caller makes a new text only if the text has changed.
 */
export class SourceText {
  readonly input: Input;
  /** The rule that the text must be read by; undefined for the text of a file, which says itself what it is. */
  readonly rule: Rule | undefined;
  #scan: Scan | undefined;
  #tree: Tree | undefined;
  #parsed: ParsedText | undefined;

  constructor(input: Input, rule?: Rule) {
    this.input = input;
    this.rule = rule;
  }

  /** The tokens and comments. */
  get scan(): Scan {
    this.#scan ??= scan(this.input, vocabulary);
    return this.#scan;
  }

  get tree(): Tree {
    this.#tree ??= parseTree(this.input, this.rule);
    return this.#tree;
  }

  get parsed(): ParsedText {
    this.#parsed ??= parsedOf(this.tree);
    return this.#parsed;
  }
}

const parsedOf = (tree: Tree): ParsedText => ({
  ...compileTree(tree),
  isWellFormed: tree.diagnostics.length === 0,
});
