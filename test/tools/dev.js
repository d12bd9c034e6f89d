import { readFileSync, writeFileSync } from "node:fs";
import { createServer } from "vite";

// Run in a Vite project: `node dev.js <module> <right> <wrong>` prints, as JSON, the code that the development server
// serves for the module, the error after `right` is replaced by `wrong`, and the code after that is undone.
const [path, right, wrong] = process.argv.slice(2);
const file = readFileSync(path, "utf8");
const server = await createServer({ logLevel: "silent", server: { middlewareMode: true, ws: false } });

async function serve(text) {
  writeFileSync(path, text);
  server.moduleGraph.invalidateAll();
  return (await server.transformRequest(`/${path}`)).code;
}

try {
  const before = await serve(file);
  const { message, loc } = await serve(file.replace(right, wrong)).catch((error) => error);
  const after = await serve(file);
  process.stdout.write(JSON.stringify({ before, message, loc, after }));
} finally {
  await server.close();
}
