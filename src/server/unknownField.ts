import type { Struct } from "../schema/field.js";
import { isGone, isToCome, knows } from "../schema/versions.js";
import { nearest } from "../text/nearest.js";
import { type FieldError, valueText } from "./fieldError.js";
import { quote } from "./goText.js";

/** The error for a field that the server's strict decoding does not know, with what to write instead. */
export function unknownField(
  path: string,
  name: string,
  value: unknown,
  struct: Struct,
  server: string | undefined,
): FieldError {
  const detail = `unknown field ${quote(path)}`;
  const hint = hintFor(name, struct, server);
  return { type: "UnknownField", field: path, value: valueText(value), detail, ...(hint && { hint }) };
}

function hintFor(name: string, struct: Struct, server: string | undefined): string | undefined {
  const field = Object.hasOwn(struct.fields, name) ? struct.fields[name] : undefined;
  if (field !== undefined && isToCome(field, server))
    return `OpenShift ${field.since} is the first to know it.`;
  if (field !== undefined && isGone(field, server))
    return `OpenShift ${field.until} and later do not know it.`;
  const known = Object.entries(struct.fields).filter(([, each]) => knows(server, each));
  const near = nearest(
    name,
    known.map(([each]) => each),
  );
  return near && `Did you mean '${near}'?`;
}
