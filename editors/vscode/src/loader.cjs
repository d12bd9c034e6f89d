const { readFileSync } = require("node:fs");
const { compileFunction } = require("node:vm");
const { brotliDecompressSync } = require("node:zlib");

/**
 * Loads the bundle beside it: for VS Code as an extension, or as the language server if this file is the program. The
 * bundle is compressed by Brotli, which is a quarter smaller than what a .vsix does.
 */
const code = brotliDecompressSync(readFileSync(`${__dirname}/bundle.cjs.br`)).toString();
const parameters = ["exports", "require", "module", "__filename", "__dirname"];
const run = compileFunction(code, parameters, { filename: `${__dirname}/bundle.cjs` });
run(exports, require, module, __filename, __dirname);
if (require.main === module) module.exports.serve();
