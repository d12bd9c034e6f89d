import { type Failure, type FailureKind, failure } from "./answer.js";

const kinds: Readonly<Record<number, FailureKind>> = {
  401: "no-access",
  403: "no-access",
  404: "missing",
  408: "unreachable",
  429: "too-many-requests",
};

/** Returns the failure that a status other than 200 stands for. */
export const statusFailure = (status: number): Failure =>
  failure(kinds[status] ?? (status >= 500 ? "unreachable" : "invalid"), `it answered ${status}`);
