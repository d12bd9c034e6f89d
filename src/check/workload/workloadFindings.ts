import type { Finding } from "../../text/finding.js";
import { hasParameter } from "../parameters.js";
import { type Fields, fieldsOf } from "../traps/manifest.js";
import { valueAt } from "../valueAt.js";
import { triggerAnnotation, triggersIn, type Workload, workloadOf } from "./triggers.js";

const code = "wrong-trigger";

/** A mistake in a trigger, and what to write. */
type Mistake = readonly [message: string, hint: string];

/**
 * Finds triggers of a workload that the controller ignores: those that are not JSON or name no tag or no container.
 * openshift-controller-manager triggerCacheIndexer, library-go image/trigger UpdateObjectFromImages.
 */
export function workloadFindings(value: unknown): Finding[] {
  const workload = workloadOf(value);
  if (workload === undefined || hasParameter(workload.annotation)) return [];
  const path = ["metadata", "annotations", triggerAnnotation];
  const triggers = triggersIn(workload.annotation);
  const mistakes =
    triggers === undefined ? [notJson] : triggers.flatMap((each) => mistakesIn(each, workload, value));
  return mistakes.map(([message, hint]) => ({ code, severity: "warning", path, message, hint }));
}

const notJson: Mistake = [
  "All triggers of this workload are ignored: the annotation is not a JSON array of objects",
  `Write [{"from":{"kind":"ImageStreamTag","name":"web:1.0"},"fieldPath":"…"}].`,
];

function mistakesIn(trigger: Fields, workload: Workload, value: unknown): Mistake[] {
  const { from, fieldPath, paused } = trigger;
  if (paused !== undefined && paused !== null && typeof paused !== "boolean")
    return [
      [
        "All triggers of this workload are ignored: 'paused' is not a boolean",
        `Write "paused":${paused === "true" || paused === true}, without quotes.`,
      ],
    ];
  if (paused === true) return [];
  const wrong = wrongSource(fieldsOf(from)) ?? wrongFieldPath(fieldPath, workload, value);
  return wrong === undefined ? [] : [wrong];
}

function wrongSource({ kind, name, apiVersion }: Fields): Mistake | undefined {
  if (kind !== "ImageStreamTag")
    return [
      `A trigger is ignored: its 'from' is not of kind ImageStreamTag`,
      `Write "kind":"ImageStreamTag".`,
    ];
  if (apiVersion !== undefined && apiVersion !== "")
    return ["A trigger is ignored: its 'from' has an apiVersion", "Leave out the apiVersion."];
  if (typeof name !== "string" || name.split(":").length !== 2)
    return [
      `A trigger is ignored: '${String(name)}' names no tag of an image stream`,
      `Write "name":"web:1.0", and the namespace of another stream in "namespace".`,
    ];
  return undefined;
}

const containerPath = /^(containers|initContainers)\[([^\]]*)\]\.image$/;

function wrongFieldPath(
  fieldPath: unknown,
  { podPath, kind }: Workload,
  value: unknown,
): Mistake | undefined {
  const text = String(fieldPath);
  const hint = `Write "fieldPath":"${podPath}.containers[?(@.name==\\"web\\")].image", with the name of a container.`;
  const [, list = "", selector = ""] =
    (text.startsWith(`${podPath}.`) && containerPath.exec(text.slice(podPath.length + 1))) || [];
  if (list === "") return [`A trigger is ignored: '${text}' is not the path of an image of a ${kind}`, hint];
  const containers = valueAt(value, [...podPath.split("."), list]);
  if (!Array.isArray(containers) || isThere(containers, selector)) return undefined;
  return [`A trigger is ignored: there is no container '${nameIn(selector)}'`, hint];
}

const nameIn = (selector: string): string => selector.replace(/^\?\(@\.name=="/, "").replace(/"\)$/, "");

/** True if a selector finds a container: its index, or its name. A name with a parameter may be any. */
function isThere(containers: readonly unknown[], selector: string): boolean {
  if (/^[+-]?\d+$/.test(selector)) return containers[Number(selector)] !== undefined;
  const name = nameIn(selector);
  if (name === selector) return false;
  return containers.some((each) => {
    const found = fieldsOf(each).name;
    return found === name || hasParameter(found);
  });
}
