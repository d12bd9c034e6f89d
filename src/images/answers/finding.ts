import type { Code } from "../../text/codes.js";
import type { Finding } from "../../text/finding.js";

/** A finding about an image of a registry, without its path. */
export interface ImageFinding extends Omit<Finding, "path" | "code"> {
  readonly code: Code<"registry">;
}
