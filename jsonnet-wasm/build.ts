import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import ts from "typescript";

const folder = fileURLToPath(new URL(".", import.meta.url));
const dist = `${folder}dist`;

/** Runs Go and returns what it prints. Throws an error with all of its output if it fails. */
function go(args: readonly string[], env: NodeJS.ProcessEnv = {}): string {
  const options = { cwd: folder, env: { ...process.env, ...env }, encoding: "utf8" } as const;
  const { status, stdout, stderr } = spawnSync("go", args, options);
  if (status !== 0) throw new Error(`go ${args.join(" ")} failed:\n${stderr}`);
  return stdout.trim();
}

/** The licences of the code that the engine contains: that of Go, and those of the modules that its packages come from. */
function notices(env: NodeJS.ProcessEnv): string {
  const template = "{{with .Module}}{{if .Version}}{{.Path}} {{.Version}}\t{{.Dir}}{{end}}{{end}}";
  const modules = new Set(go(["list", "-deps", "-f", template, "."], env).split("\n"));
  const named = [`Go ${go(["env", "GOVERSION"])}\t${go(["env", "GOROOT"])}`, ...[...modules].toSorted()];
  const texts = named.map((line) => {
    const [name = "", path = ""] = line.split("\t");
    const file = readdirSync(path).find((each) => /^licen[cs]e/i.test(each));
    if (file === undefined) throw new Error(`${name} has no licence to pass on`);
    return `${name}\n\n${readFileSync(`${path}/${file}`, "utf8").trim()}\n`;
  });
  const head = "importspec-jsonnet-wasm contains code of these projects.\n";
  return [head, ...texts].join(`\n${"-".repeat(80)}\n\n`);
}

if (spawnSync("go", ["version"]).status !== 0) {
  console.log("Skipped: without Go there is no go-jsonnet as WebAssembly");
} else {
  const env = { GOOS: "js", GOARCH: "wasm", GOFLAGS: "-mod=readonly" };
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(dist);
  go(["build", "-trimpath", "-buildvcs=false", "-ldflags=-s -w", "-o", "dist/jsonnet.wasm", "."], env);
  // For browsers: not every server compresses what it sends.
  writeFileSync(`${dist}/jsonnet.wasm.gz`, gzipSync(readFileSync(`${dist}/jsonnet.wasm`), { level: 9 }));
  await build({
    entryPoints: [`${folder}engine.ts`],
    outfile: `${dist}/index.js`,
    alias: { wasm_exec: `${go(["env", "GOROOT"])}/lib/wasm/wasm_exec.js` },
    bundle: true,
    minify: true,
    lineLimit: 80,
    format: "esm",
    target: "es2022",
    legalComments: "none",
  });
  const source = readFileSync(`${folder}engine.ts`, "utf8");
  const { outputText } = ts.transpileDeclaration(source, { fileName: "engine.ts" });
  writeFileSync(`${dist}/index.d.ts`, outputText.replace(/^import.*\n/, ""));
  writeFileSync(`${dist}/THIRD-PARTY-NOTICES.txt`, notices(env));
}
