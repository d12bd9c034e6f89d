import type { Position, Range as ProtocolRange, TextEdit } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Range } from "../../grammar/range.js";
import type { Edit } from "../services/edit.js";
import type { FindRegions, Region } from "./region.js";

/** A version of a document that is open in the editor. Its texts are found when they are first asked for. */
export class OpenDocument {
  readonly document: TextDocument;
  readonly version: number;
  readonly file: string;
  readonly #find: FindRegions;
  #regions: readonly Region[] | undefined;

  constructor(document: TextDocument, find: FindRegions) {
    this.document = document;
    this.#find = find;
    this.version = document.version;
    this.file = document.getText();
  }

  get regions(): readonly Region[] {
    this.#regions ??= this.#find(this.file);
    return this.#regions;
  }

  /** The text that is the whole file; undefined in a file of another language. */
  get whole(): Region | undefined {
    return this.regions.find(({ isWhole }) => isWhole);
  }

  /** The offsets of a range of the editor. */
  offsetsOf({ start, end }: ProtocolRange): Range {
    return { start: this.document.offsetAt(start), end: this.document.offsetAt(end) };
  }

  /** The text that a position of the editor is in, and the offset in the text. */
  at(position: Position): { readonly region: Region; readonly offset: number } | undefined {
    const offset = this.document.offsetAt(position);
    const region = this.regions.find(({ range }) => range.start <= offset && offset <= range.end);
    const inText = region?.offsetInText(offset);
    return region === undefined || inText === undefined ? undefined : { region, offset: inText };
  }

  /** A range of the file, in the lines and UTF-16 columns of the protocol. */
  protocolRange({ start, end }: Range): ProtocolRange {
    return { start: this.document.positionAt(start), end: this.document.positionAt(end) };
  }

  /** A range of a text. */
  rangeOf(region: Region, range: Range): ProtocolRange {
    return this.protocolRange(region.rangeInFile(range));
  }

  /** Edits of the file, as the editor takes them. */
  textEdits(edits: readonly Edit[]): TextEdit[] {
    return edits.map(({ range, text }) => ({ range: this.protocolRange(range), newText: text }));
  }
}
