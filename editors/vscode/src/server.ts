import { serveStdio } from "../../../src/lsp/index.js";

/** The server of the extension, for a workspace without one of its own. */
await serveStdio();
