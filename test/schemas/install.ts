import { spawnSync } from "node:child_process";
import { goInstall, hasGo } from "../support/goInstall.js";
import { folder } from "./tools.js";

/** Installs the tools that read the schemas, and programs over the code of kubectl and of Argo CD. */
const args = ["ci", "--no-audit", "--no-fund", "--loglevel=error"];
const { status, stderr } = spawnSync("npm", args, { cwd: folder, encoding: "utf8" });
if (status !== 0)
  console.log(`ajv, cdk8s and yaml-language-server could not be installed: ${stderr.split("\n")[0]}`);

if (!hasGo()) {
  console.log("Skipped: without Go there are no kubeconform, kustomize, kubectl and diff of Argo CD");
} else {
  goInstall("kubeconform or kustomize", ["tool"], `${folder}tools`);
  goInstall("kubectl", ["."], `${folder}kubectl`);
  goInstall("the diff of Argo CD", ["."], `${folder}argo`);
}
