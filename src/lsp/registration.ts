import {
  type ClientCapabilities,
  type Connection,
  DocumentFormattingRequest,
  DocumentRangeFormattingRequest,
  SemanticTokensRegistrationType,
  type ServerCapabilities,
} from "vscode-languageserver";
import { legend } from "./features/semanticTokens.js";

/** The files that are texts as a whole. */
const documentSelector = [{ language: "importspec" }, { pattern: "**/*.imports" }];

const semanticTokensOptions = { legend, full: true, range: true };

/** A feature of whole files: how an editor says that it can be told so, how it is told, and what others are told. */
interface WholeFileFeature {
  readonly isDynamic: (capabilities: ClientCapabilities) => boolean | undefined;
  readonly register: (connection: Connection) => Promise<unknown>;
  readonly capabilities: ServerCapabilities;
}

/**
 * The features that only whole files have. In JavaScript or YAML the server would take the place of the language's own
 * formatter and colours, so it registers for `.imports` files alone where the editor can be told so.
 */
const features: readonly WholeFileFeature[] = [
  {
    isDynamic: ({ textDocument }) => textDocument?.formatting?.dynamicRegistration,
    register: ({ client }) => client.register(DocumentFormattingRequest.type, { documentSelector }),
    capabilities: { documentFormattingProvider: true },
  },
  {
    isDynamic: ({ textDocument }) => textDocument?.rangeFormatting?.dynamicRegistration,
    register: ({ client }) => client.register(DocumentRangeFormattingRequest.type, { documentSelector }),
    capabilities: { documentRangeFormattingProvider: true },
  },
  {
    isDynamic: ({ textDocument }) => textDocument?.semanticTokens?.dynamicRegistration,
    register: ({ client }) =>
      client.register(SemanticTokensRegistrationType.type, { documentSelector, ...semanticTokensOptions }),
    capabilities: { semanticTokensProvider: semanticTokensOptions },
  },
];

/** The capabilities that an editor is told at first: those that cannot be registered later. */
export const fixedCapabilities = (client: ClientCapabilities): ServerCapabilities =>
  Object.assign(
    {},
    ...features.filter(({ isDynamic }) => !isDynamic(client)).map(({ capabilities }) => capabilities),
  );

/** Registers the other features. */
export async function registerFeatures(connection: Connection, client: ClientCapabilities): Promise<void> {
  await Promise.all(
    features.flatMap(({ isDynamic, register }) => (isDynamic(client) ? [register(connection)] : [])),
  );
}
