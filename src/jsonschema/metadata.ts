import { standardFinalizers } from "../server/finalizers.js";
import {
  labelPattern,
  longestLabel,
  longestSubdomain,
  namePattern,
  streamPattern,
  subdomainPattern,
} from "../server/names.js";
import type { JsonSchema } from "./jsonSchema.js";

// Patterns count no lengths of parts, so namePattern gets the greatest length of a name.
const shortName = namePattern.replace("*", `{0,${longestLabel - 2}}`);
const longestKey = longestSubdomain + 1 + longestLabel;
// The name and the namespace, which has a character at least, have 255 characters with the slash between them.
const longestName = 253;

const whole = (pattern: string): string => `^(?:${pattern})$`;

const qualifiedName = `(?:${subdomainPattern}/)?${shortName}`;

/** The names and labels that the server takes in metadata. It ignores the case of the keys of annotations. */
export const metadata: JsonSchema = {
  properties: {
    name: { type: "string", pattern: whole(streamPattern), maxLength: longestName },
    generateName: { type: "string", pattern: whole(streamPattern) },
    namespace: { pattern: whole(`(?:${labelPattern})?`), maxLength: longestLabel },
    labels: {
      propertyNames: { pattern: whole(qualifiedName), maxLength: longestKey },
      additionalProperties: { type: ["string", "null"], pattern: whole(`(?:${shortName})?`) },
    },
    annotations: {
      propertyNames: { pattern: whole(qualifiedName.replaceAll("a-z", "A-Za-z")), maxLength: longestKey },
    },
    finalizers: {
      items: {
        type: "string",
        pattern: whole([`${subdomainPattern}/${shortName}`, ...standardFinalizers].join("|")),
      },
    },
  },
};

const filled: JsonSchema = { type: "string", minLength: 1 };

/** An owner that the server takes. */
export const owner: JsonSchema = {
  type: "object",
  required: ["apiVersion", "kind", "name", "uid"],
  properties: {
    apiVersion: { type: "string", pattern: whole("(?:[^/]*/)?[^/]+") },
    kind: filled,
    name: filled,
    uid: filled,
  },
};
