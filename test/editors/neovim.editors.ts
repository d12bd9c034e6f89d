import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { projectRoot } from "../support/corpus.js";
import { temporaryFolder } from "../support/temporaryFolder.js";
import { serverCommand } from "./server.js";

/** The configurations of docs/editors.md: the one from 0.11, and the one from 0.7. */
const [newWay = "", oldWay = ""] = [
  ...readFileSync(`${projectRoot}docs/editors.md`, "utf8").matchAll(/^```lua\n([\s\S]*?)^```$/gm),
].map(([, code]) => code);

/** Opens a file with a mistake, and writes what Neovim knows of it. */
const script = `
local result = { version = vim.version().minor }
vim.cmd("edit web.imports")
result.filetype = vim.bo.filetype
vim.wait(20000, function() return #vim.diagnostic.get(0) > 0 end)
result.diagnostics = vim.tbl_map(function(d) return { d.lnum, d.col, d.code } end, vim.diagnostic.get(0))
local function ask(method, line, character)
  local params = { textDocument = { uri = vim.uri_from_bufnr(0) }, position = { line = line, character = character } }
  for _, answer in pairs(vim.lsp.buf_request_sync(0, method, params, 10000) or {}) do return answer.result end
end
result.hover = ask("textDocument/hover", 0, 2)
result.completion = vim.tbl_map(function(item) return item.label end, ask("textDocument/completion", 1, 21))
vim.api.nvim_buf_set_lines(0, 1, 2, false, { " from   quay.io/o/a:1  scheduled" })
vim.wait(20000, function() return #vim.diagnostic.get(0) == 0 end)
if vim.lsp.buf.format then vim.lsp.buf.format() else vim.lsp.buf.formatting_sync(nil, 10000) end
result.formatted = vim.api.nvim_buf_get_lines(0, 0, -1, false)
local file = io.open("result.json", "w")
file:write(vim.json.encode(result))
file:close()
vim.cmd("qa!")
`;

interface Result {
  readonly version: number;
  readonly filetype: string;
  readonly diagnostics: readonly (readonly [number, number, string])[];
  readonly hover: { readonly contents: { readonly value: string } };
  readonly completion: readonly string[];
  readonly formatted: readonly string[];
}

/** Runs the script in Neovim with a configuration of the page, whose command is that of this package. */
function runIn(nvim: string, config: string): Result {
  const folder = temporaryFolder();
  const command = serverCommand.map((each) => JSON.stringify(each)).join(", ");
  const init = config.replace('"npx", "importspec", "lsp", "--stdio"', command);
  assert.not.equal(init, config);
  writeFileSync(join(folder, "init.lua"), init);
  writeFileSync(join(folder, "test.lua"), script);
  writeFileSync(join(folder, "web.imports"), "stream web\n  from quay.io/o/a:1 schedled\n");
  const args = ["--headless", "--clean", "-u", "init.lua", "-c", "luafile test.lua"];
  execFileSync(nvim, args, { cwd: folder, timeout: 120_000, stdio: "pipe" });
  return JSON.parse(readFileSync(join(folder, "result.json"), "utf8"));
}

/** The minor version of a Neovim; undefined if it does not run. */
function minorOf(nvim: string): number | undefined {
  const { stdout } = spawnSync(nvim, ["--version"], { encoding: "utf8" });
  const [, minor] = /^NVIM v0\.(\d+)/.exec(stdout ?? "") ?? [];
  return minor === undefined ? undefined : Number(minor);
}

/** Neovim as it is installed, and the one that `npm run test:editors` installs into .tools. */
const found = ["nvim", `${projectRoot}.tools/neovim/bin/nvim`]
  .map((path) => ({ path, minor: path === "nvim" || existsSync(path) ? minorOf(path) : undefined }))
  .filter((each): each is { path: string; minor: number } => each.minor !== undefined);

function testWay(title: string, config: string, isFit: (minor: number) => boolean): void {
  const nvim = found.find(({ minor }) => isFit(minor));
  if (nvim === undefined) {
    console.log(`Skipped: ${title}. There is no such Neovim.`);
    test.skip(title);
    return;
  }
  test(`${title} (0.${nvim.minor})`, () => {
    const { filetype, diagnostics, hover, completion, formatted } = runIn(nvim.path, config);
    assert.is(filetype, "importspec");
    assert.equal(diagnostics, [[1, 21, "unknown-word"]]);
    assert.match(hover.contents.value, /An ImageStream: a named set of tags/);
    assert.ok(completion.includes("scheduled"));
    assert.equal(formatted, ["stream web", "  from quay.io/o/a:1 scheduled"]);
  });
}

testWay("vim.lsp.config of Neovim 0.11 and later", newWay, (minor) => minor >= 11);
testWay("the older way of Neovim 0.7 to 0.10", oldWay, (minor) => minor >= 7 && minor < 11);

test.run();
