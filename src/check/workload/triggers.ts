import { isObject } from "../../schema/values.js";
import { fieldsOf } from "../traps/manifest.js";

/** The annotation of a workload with the image stream tags that it follows: library-go image/trigger. */
export const triggerAnnotation = "image.openshift.io/triggers";

/** Where the pods of each kind of workload are that the controller watches: openshift-controller-manager image.go. */
const podPaths: ReadonlyMap<unknown, string> = new Map([
  ["DaemonSet", "spec.template.spec"],
  ["Deployment", "spec.template.spec"],
  ["StatefulSet", "spec.template.spec"],
  ["CronJob", "spec.jobTemplate.spec.template.spec"],
]);

/** A workload with triggers. */
export interface Workload {
  readonly kind: string;
  /** The path of the spec of its pods. */
  readonly podPath: string;
  /** The text of the annotation. */
  readonly annotation: string;
  readonly namespace: unknown;
}

/** Returns the triggers of a workload; undefined for any other value and for a workload without. */
export function workloadOf(value: unknown): Workload | undefined {
  const { kind, metadata } = fieldsOf(value);
  const podPath = podPaths.get(kind);
  const { annotations, namespace } = fieldsOf(metadata);
  const annotation = fieldsOf(annotations)[triggerAnnotation];
  if (podPath === undefined || typeof annotation !== "string") return undefined;
  return { kind: String(kind), podPath, annotation, namespace };
}

/** Reads the triggers; undefined if the annotation is not an array of objects. */
export function triggersIn(annotation: string): readonly Readonly<Record<string, unknown>>[] | undefined {
  try {
    const value: unknown = JSON.parse(annotation);
    return Array.isArray(value) && value.every((each) => isObject(each)) ? value : undefined;
  } catch {
    return undefined;
  }
}
