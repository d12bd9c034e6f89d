import { DocumentHighlightKind, ErrorCodes, type Location, ResponseError } from "vscode-languageserver";
import type { Name } from "../../services/names.js";
import { definition, nameAt, references, rename } from "../../services/references.js";
import type { OpenDocument } from "../openDocument.js";
import { fixInFile, type Region } from "../region.js";
import type { Session } from "../session.js";

/** Answers requests about the names of streams and tags: definition, references, highlights and rename. */
export function provideNames(session: Session): void {
  const { connection } = session;
  connection.onDefinition((params) =>
    session.at(params, ({ opened, region, offset }) =>
      locations(opened, region, definition(region.text, offset)),
    ),
  );
  connection.onReferences((params) =>
    session.at(params, ({ opened, region, offset }) => {
      const all = references(region.text, offset);
      const wanted = params.context.includeDeclaration ? all : all.filter(({ role }) => role !== "declares");
      return locations(opened, region, wanted);
    }),
  );
  connection.onDocumentHighlight((params) =>
    session.at(params, ({ opened, region, offset }) =>
      references(region.text, offset).map(({ range, role }) => ({
        range: opened.rangeOf(region, range),
        kind: role === "follows" ? DocumentHighlightKind.Read : DocumentHighlightKind.Write,
      })),
    ),
  );
  connection.onPrepareRename((params) =>
    session.at(params, ({ opened, region, offset }) => {
      const found = nameAt(region.text, offset);
      return found === undefined
        ? null
        : { range: opened.rangeOf(region, found.range), placeholder: found.name };
    }),
  );
  connection.onRenameRequest((params) =>
    session.at(params, ({ opened, region, offset }) => {
      if (params.newName === "") throw new ResponseError(ErrorCodes.InvalidParams, "A name cannot be empty");
      const fix = fixInFile({ title: "", edits: rename(region.text, offset, params.newName) }, region);
      return fix === undefined ? null : { changes: { [opened.document.uri]: opened.textEdits(fix.edits) } };
    }),
  );
}

const locations = (opened: OpenDocument, region: Region, names: readonly Name[]): Location[] =>
  names.map(({ range }) => ({ uri: opened.document.uri, range: opened.rangeOf(region, range) }));
