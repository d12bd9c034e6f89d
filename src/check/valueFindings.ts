import type { Finding } from "../text/finding.js";
import { InputManifests } from "./across/inputManifests.js";
import { finishInput, type Input } from "./checkFile.js";
import { ownFindings } from "./manifestFindings.js";
import { type Found, manifestsIn, type Search } from "./manifestsIn.js";
import { selects } from "./selection.js";
import { specFindings } from "./specFindings.js";
import type { CheckTarget } from "./target.js";
import { toSpecs } from "./toSpecs.js";
import { workloadFindings } from "./workload/workloadFindings.js";
import { type Resource, wrongKindFinding } from "./wrongKind.js";

/**
 * Checks the manifests and the specs that a value of YAML, Jsonnet or a config holds, at any depth. Specs are checked
 * as the manifest that they would make. Takes any value.
 */
export function valueFindings(value: unknown, target: CheckTarget, search: Search = {}): Finding[] {
  const input: Input = new InputManifests();
  const checked = checkFound(value, target, search, input, "");
  finishInput(input);
  return checked.findings();
}

/** A value whose manifests were added to an input. */
export interface CheckedValue {
  readonly manifests: number;
  readonly specs: number;
  /** The findings. Those that need all manifests of the input are there when that is finished. */
  readonly findings: () => Finding[];
}

/** Checks a value, and adds its manifests to the input that it is a part of. The objects of a Template are a scope of their own. */
export function checkFound(
  value: unknown,
  target: CheckTarget,
  search: Search,
  input: Input,
  scope: string,
): CheckedValue {
  let [manifests, specs] = [0, 0];
  const all: (() => Finding[])[] = [];
  const templates = new Map<string, string>();
  const scopeOf = (template: string | undefined): string => {
    if (template === undefined) return scope;
    const own = templates.get(template) ?? input.newScope();
    templates.set(template, own);
    return own;
  };
  for (const found of manifestsIn(value, { ...search, workloads: true })) {
    if (found.type === "specs") specs += Array.isArray(found.value) ? found.value.length : 1;
    else if (found.type !== "workload") manifests++;
    all.push(checkOne(found, target, input, scopeOf(found.template)));
  }
  return { manifests, specs, findings: () => all.flatMap((findings) => findings()) };
}

function checkOne(
  { type, value, path }: Found,
  target: CheckTarget,
  input: Input,
  scope: string,
): () => Finding[] {
  const findings = findingsOf({ type, value }, target);
  if (type === "manifest" || type === "workload") {
    const add = (finding: Finding) => {
      if (selects(target, finding.code)) findings.push(finding);
    };
    for (const finding of input.add(value, scope, add)) add(finding);
  }
  return () => findings.map((finding) => ({ ...finding, path: [...path, ...finding.path] }));
}

function findingsOf({ type, value }: Pick<Found, "type" | "value">, target: CheckTarget): Finding[] {
  if (type === "wrong-kind")
    return [wrongKindFinding(value as Resource)].filter(({ code }) => selects(target, code));
  if (type === "workload") return workloadFindings(value).filter(({ code }) => selects(target, code));
  return type === "specs" ? checkSpecValues(value, target) : ownFindings(value, target);
}

/** Checks a spec or an array of specs: first that they are specs, then what the API server would say. */
function checkSpecValues(value: unknown, target: CheckTarget): Finding[] {
  const { specs, findings } = toSpecs(value);
  if (findings.length > 0) return findings;
  const found = specFindings(specs, target);
  return Array.isArray(value) ? found : found.map((finding) => ({ ...finding, path: finding.path.slice(1) }));
}
