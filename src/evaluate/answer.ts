import type { NativeCall } from "./natives.js";

/** The result of an evaluation: JSON text, or the reason why there is none. */
export type Answer =
  | { readonly json: string }
  | { readonly report: string; readonly failed: NativeCall | undefined }
  | { readonly unavailable: "not-installed" | "not-built"; readonly reason: string };
