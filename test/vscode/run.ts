import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { chromium } from "playwright-core";
import { projectRoot } from "../support/corpus.js";
import { Editor } from "./editor.js";
import { findChromium, installVSCode, toolsFolder } from "./install.js";
import { project, writeProject } from "./project.js";
import { installExtension, startServer } from "./server.js";
import { steps } from "./steps.js";

/** Drives VS Code with the packaged extension in a browser. Writes a screenshot after each step. */
const data = `${toolsFolder}data`;
const extensionFolder = `${projectRoot}editors/vscode`;

/** Packages the extension. Throws if that fails. */
function packageExtension(): string {
  for (const args of [
    ["ci", "--no-audit", "--no-fund", "--ignore-scripts"],
    ["run", "--silent", "package"],
  ]) {
    const { status } = spawnSync("npm", args, {
      cwd: extensionFolder,
      stdio: ["ignore", "ignore", "inherit"],
    });
    if (status !== 0) throw new Error(`npm ${args[0]} failed in ${extensionFolder}`);
  }
  return `${extensionFolder}/importspec.vsix`;
}

/** Runs the steps up to the first that fails, and returns how many passed. */
async function runSteps(editor: Editor): Promise<number> {
  let passed = 0;
  for (const [name, step] of Object.entries(steps)) {
    const start = performance.now();
    try {
      await step(editor);
    } catch (error) {
      console.log(`FAIL  ${name}\n${error}\nThe lines in view:\n${await editor.text()}`);
      return passed;
    } finally {
      await editor.page.screenshot({ path: `${project.shots}${passed + 1}.png` });
    }
    passed++;
    console.log(`ok    ${name} (${Math.round(performance.now() - start)} ms)`);
  }
  return passed;
}

async function run(executablePath: string): Promise<void> {
  rmSync(data, { recursive: true, force: true });
  writeProject();
  mkdirSync(project.shots, { recursive: true });
  installExtension(data, packageExtension());
  const server = await startServer(data);
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  try {
    const page = await browser.newPage({ viewport: { width: 1100, height: 640 } });
    await page.goto(`${server.address}?folder=${project.folder}`);
    const passed = await runSteps(new Editor(page));
    const left = Object.keys(steps).length - passed;
    if (left > 1) console.log(`${left - 1} steps did not run`);
    console.log(`${passed} passed, ${Math.min(left, 1)} failed`);
    process.exitCode = left === 0 ? 0 : 1;
  } finally {
    await browser.close();
    await server.stop();
  }
}

const browser = findChromium();
const failure = browser === undefined ? "no Chromium is installed; CHROMIUM can name one" : installVSCode();
if (browser === undefined || failure !== undefined) console.log(`Skipped: ${failure}`);
else await run(browser);
