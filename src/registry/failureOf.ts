import { type Failure, failure } from "./answer.js";

/** OpenSSL's words for an answer that is not TLS. */
const notTls = /wrong version number|packet length too long|http request|record layer failure/i;

const certificate =
  /^(CERT_|CRL_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|INVALID_CA|INVALID_PURPOSE|HOSTNAME_MISMATCH|PATH_LENGTH|ERR_TLS_CERT_)/;

const reasons: ReadonlyMap<string, string> = new Map([
  ["ECONNREFUSED", "the connection was refused"],
  ["ENOTFOUND", "there is no such host"],
  ["EAI_AGAIN", "the name of the host could not be resolved"],
  ["ETIMEDOUT", "it did not answer in time"],
  ["ECONNRESET", "the connection was closed"],
  ["EPIPE", "the connection was closed"],
  ["EHOSTUNREACH", "there is no way to the host"],
  ["ENETUNREACH", "there is no way to the host"],
  ["EPROXY", "the proxy refused the connection or could not be reached"],
]);

const certificates: ReadonlyMap<string, string> = new Map([
  ["DEPTH_ZERO_SELF_SIGNED_CERT", "its certificate is self-signed"],
  ["CERT_HAS_EXPIRED", "its certificate has expired"],
  ["CERT_NOT_YET_VALID", "its certificate is not valid yet"],
  ["ERR_TLS_CERT_ALTNAME_INVALID", "its certificate is for another host"],
]);

/** Returns the failure that an error of Node stands for. */
export function failureOf(error: NodeJS.ErrnoException): Failure {
  const { code = "", message } = error;
  // A host with several addresses fails with an error for each.
  if (error instanceof AggregateError && code === "") return failureOf(error.errors[0]);
  if (certificate.test(code))
    return failure("certificate", certificates.get(code) ?? "its certificate is from an unknown authority");
  if ((code === "EPROTO" || code.startsWith("ERR_SSL")) && notTls.test(message))
    return failure("http-only", "it does not speak HTTPS");
  if (code.startsWith("HPE_")) return failure("invalid", "its answer is not HTTP");
  return failure(
    "unreachable",
    reasons.get(code) ?? `the connection failed${/^\w+$/.test(code) ? ` (${code})` : ""}`,
  );
}
