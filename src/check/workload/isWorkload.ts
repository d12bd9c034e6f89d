import { builtTag } from "../across/readFacts.js";
import { workloadOf } from "./triggers.js";

/** True for a resource that follows tags of image streams by triggers, or that writes one. */
export const isWorkload = (resource: Readonly<Record<string, unknown>>): boolean =>
  workloadOf(resource) !== undefined || builtTag(resource) !== undefined;
