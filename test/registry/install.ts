import { bin, goInstall, hasGo } from "../support/goInstall.js";

if (hasGo()) goInstall("registry", ["github.com/distribution/distribution/v3/cmd/registry@v3.0.0"], bin);
else console.log("Skipped: without Go there is no registry");
