import { invalid, type RuleError } from "./fieldError.js";
import { byteLength } from "./goText.js";
import type { Rule } from "./rules.js";

/** An error in a name: the rule that it breaks, and the server's sentence. */
export interface NameError {
  readonly rule: Rule;
  readonly detail: string;
}

/** The errors about a field with a name. */
export function invalidName(field: string, name: string, errors: readonly NameError[]): RuleError[] {
  return errors.map(({ rule, detail }) => invalid(rule, field, name, detail));
}

const brokenBy = (rule: Rule, details: readonly string[]): NameError[] =>
  details.map((detail) => ({ rule, detail }));

// The server's patterns, as its errors show them. imageReference.ts says why texts are not matched against them.
const NAME_PATTERN = "([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]";
const LABEL_PATTERN = "[a-z0-9]([-a-z0-9]*[a-z0-9])?";
const SUBDOMAIN_PATTERN = `${LABEL_PATTERN}(\\.${LABEL_PATTERN})*`;
const STREAM_PATTERN = "[a-z0-9]+(?:[._-][a-z0-9]+)*";

const WRONG_IN_NAME = /^[-_.]|[-_.]$|[^A-Za-z0-9_.-]/;
const WRONG_IN_DNS_LABEL = /^-|-$|[^a-z0-9-]/;
const WRONG_IN_SUBDOMAIN = /^[.-]|[.-]$|\.[.-]|-\.|[^a-z0-9.-]/;
const WRONG_IN_STREAM = /^[._-]|[._-]$|[._-]{2}|[^a-z0-9._-]/;

const ENDS = "and must start and end with an alphanumeric character";
const CHARACTERS = `consist of alphanumeric characters, '-', '_' or '.', ${ENDS}`;
const NAME_ERROR = patternError(`must ${CHARACTERS}`, ["MyName", "my.name", "123-abc"], NAME_PATTERN);
const LABEL_VALUE_ERROR = patternError(
  `a valid label must be an empty string or ${CHARACTERS}`,
  ["MyValue", "my_value", "12345"],
  `(${NAME_PATTERN})?`,
);
const DNS_LABEL_ERROR = patternError(
  `a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', ${ENDS}`,
  ["my-name", "123-abc"],
  LABEL_PATTERN,
);
const SUBDOMAIN_ERROR = patternError(
  `a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', ${ENDS}`,
  ["example.com"],
  SUBDOMAIN_PATTERN,
);

/** The errors in a key such as `example.com/name`: k8s.io/apimachinery util/validation IsQualifiedName. */
export function qualifiedNameErrors(text: string): NameError[] {
  return brokenBy("IsQualifiedName", qualifiedNameDetails(text));
}

function qualifiedNameDetails(text: string): string[] {
  const slash = text.indexOf("/");
  const name = text.slice(slash + 1);
  if (name.includes("/")) {
    const prefixed = "with an optional DNS subdomain prefix and '/' (e.g. 'example.com/MyName')";
    return [`a qualified name ${NAME_ERROR} ${prefixed}`];
  }
  const prefix = slash < 0 ? undefined : text.slice(0, slash);
  return [
    ...(prefix === "" ? ["prefix part must be non-empty"] : []),
    ...(prefix ? subdomainErrors(prefix).map((error) => `prefix part ${error}`) : []),
    ...(name === ""
      ? ["name part must be non-empty"]
      : lengthErrors(name, 63).map((error) => `name part ${error}`)),
    ...(name === "" || WRONG_IN_NAME.test(name) ? [`name part ${NAME_ERROR}`] : []),
  ];
}

/** The errors in the value of a label: IsValidLabelValue. */
export function labelValueErrors(text: string): NameError[] {
  const details = [...lengthErrors(text, 63), ...(WRONG_IN_NAME.test(text) ? [LABEL_VALUE_ERROR] : [])];
  return brokenBy("IsValidLabelValue", details);
}

/** The errors in the name of a namespace: IsDNS1123Label. */
export function dnsLabelErrors(text: string): NameError[] {
  const long = brokenBy("IsDNS1123Label", lengthErrors(text, 63));
  if (text !== "" && !WRONG_IN_DNS_LABEL.test(text)) return long;
  return isSubdomain(text)
    ? [...long, { rule: "IsDNS1123Label.dots", detail: "must not contain dots" }]
    : [...long, { rule: "IsDNS1123Label", detail: DNS_LABEL_ERROR }];
}

/**
 * The errors in the name of an image stream: openshift-apiserver ValidateImageStreamName. The first check of a prefix,
 * from which the server makes a name, allows `.` and `..`.
 */
export function streamNameErrors(name: string, prefix: boolean): NameError[] {
  const segmentErrors = brokenBy("IsValidPathSegmentName", pathSegmentDetails(name, prefix));
  if (segmentErrors.length > 0) return segmentErrors;
  const isWrong = name === "" || WRONG_IN_STREAM.test(name);
  return brokenBy("ValidateImageStreamName", isWrong ? [`must match "${STREAM_PATTERN}"`] : []);
}

function pathSegmentDetails(name: string, prefix: boolean): string[] {
  if (!prefix && (name === "." || name === "..")) return [`may not be '${name}'`];
  return ["/", "%"].filter((each) => name.includes(each)).map((each) => `may not contain '${each}'`);
}

function subdomainErrors(text: string): string[] {
  return [...lengthErrors(text, 253), ...(isSubdomain(text) ? [] : [SUBDOMAIN_ERROR])];
}

function isSubdomain(text: string): boolean {
  return text !== "" && !WRONG_IN_SUBDOMAIN.test(text);
}

function lengthErrors(text: string, most: number): string[] {
  return byteLength(text) > most ? [`must be no more than ${most} characters`] : [];
}

function patternError(rule: string, examples: readonly string[], pattern: string): string {
  const quoted = examples.map((example) => `'${example}', `).join(" or ");
  return `${rule} (e.g. ${quoted}regex used for validation is '${pattern}')`;
}
