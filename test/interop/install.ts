import { bin, goInstall, hasGo } from "../support/goInstall.js";
import { root } from "./tools.js";

if (!hasGo()) {
  console.log("Skipped: without Go there are no jsonnet, jsonnetfmt, jsonnet-lint, jb, tk and docsonnet");
} else {
  goInstall("jsonnet, jsonnetfmt, jsonnet-lint, jb or tk", ["tool"], `${root}test/interop/tools`);
  goInstall("docsonnet", ["github.com/jsonnet-libs/docsonnet@v0.0.6"], bin);
}
