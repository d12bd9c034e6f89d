import { invalid, type RuleError } from "./fieldError.js";
import { isLonger } from "./goText.js";
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

/** The greatest number of characters in a name or label, and in a subdomain such as the prefix of a label. */
export const [longestLabel, longestSubdomain] = [63, 253] as const;

// The server's patterns, as its errors show them. imageReference.ts says why texts are not matched against them.
export const namePattern = "([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]";
export const labelPattern = "[a-z0-9]([-a-z0-9]*[a-z0-9])?";
export const subdomainPattern = `${labelPattern}(\\.${labelPattern})*`;
export const streamPattern = "[a-z0-9]+(?:[._-][a-z0-9]+)*";

const wrongInName = /^[-_.]|[-_.]$|[^A-Za-z0-9_.-]/;
const wrongInDnsLabel = /^-|-$|[^a-z0-9-]/;
const wrongInSubdomain = /^[.-]|[.-]$|\.[.-]|-\.|[^a-z0-9.-]/;
const wrongInStream = /^[._-]|[._-]$|[._-]{2}|[^a-z0-9._-]/;

const ends = "and must start and end with an alphanumeric character";
const characters = `consist of alphanumeric characters, '-', '_' or '.', ${ends}`;
const nameSentence = patternSentence(`must ${characters}`, ["MyName", "my.name", "123-abc"], namePattern);
const labelValueSentence = patternSentence(
  `a valid label must be an empty string or ${characters}`,
  ["MyValue", "my_value", "12345"],
  `(${namePattern})?`,
);
const dnsLabelSentence = patternSentence(
  `a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', ${ends}`,
  ["my-name", "123-abc"],
  labelPattern,
);
const subdomainSentence = patternSentence(
  `a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', ${ends}`,
  ["example.com"],
  subdomainPattern,
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
    return [`a qualified name ${nameSentence} ${prefixed}`];
  }
  const prefix = slash < 0 ? undefined : text.slice(0, slash);
  return [
    ...(prefix === "" ? ["prefix part must be non-empty"] : []),
    ...(prefix ? subdomainErrors(prefix).map((error) => `prefix part ${error}`) : []),
    ...(name === ""
      ? ["name part must be non-empty"]
      : lengthErrors(name, longestLabel).map((error) => `name part ${error}`)),
    ...(name === "" || wrongInName.test(name) ? [`name part ${nameSentence}`] : []),
  ];
}

/** The errors in the value of a label: IsValidLabelValue. */
export function labelValueErrors(text: string): NameError[] {
  const details = [
    ...lengthErrors(text, longestLabel),
    ...(wrongInName.test(text) ? [labelValueSentence] : []),
  ];
  return brokenBy("IsValidLabelValue", details);
}

/** The errors in the name of a namespace: IsDNS1123Label. */
export function dnsLabelErrors(text: string): NameError[] {
  const long = brokenBy("IsDNS1123Label", lengthErrors(text, longestLabel));
  if (text !== "" && !wrongInDnsLabel.test(text)) return long;
  return isSubdomain(text)
    ? [...long, { rule: "IsDNS1123Label.dots", detail: "must not contain dots" }]
    : [...long, { rule: "IsDNS1123Label", detail: dnsLabelSentence }];
}

/**
 * The errors in the name of an image stream: openshift-apiserver ValidateImageStreamName. The first check of a prefix,
 * from which the server makes a name, allows `.` and `..`.
 */
export function streamNameErrors(name: string, prefix: boolean): NameError[] {
  const segmentErrors = brokenBy("IsValidPathSegmentName", pathSegmentDetails(name, prefix));
  if (segmentErrors.length > 0) return segmentErrors;
  const isWrong = name === "" || wrongInStream.test(name);
  return brokenBy("ValidateImageStreamName", isWrong ? [`must match "${streamPattern}"`] : []);
}

/** The errors in a name that is a segment of a path: IsValidPathSegmentName. */
export function pathSegmentDetails(name: string, prefix: boolean): string[] {
  if (!prefix && (name === "." || name === "..")) return [`may not be '${name}'`];
  return ["/", "%"].filter((each) => name.includes(each)).map((each) => `may not contain '${each}'`);
}

function subdomainErrors(text: string): string[] {
  return [...lengthErrors(text, longestSubdomain), ...(isSubdomain(text) ? [] : [subdomainSentence])];
}

function isSubdomain(text: string): boolean {
  return text !== "" && !wrongInSubdomain.test(text);
}

function lengthErrors(text: string, max: number): string[] {
  return isLonger(text, max) ? [`must be no more than ${max} characters`] : [];
}

function patternSentence(rule: string, examples: readonly string[], pattern: string): string {
  const quoted = examples.map((example) => `'${example}', `).join(" or ");
  return `${rule} (e.g. ${quoted}regex used for validation is '${pattern}')`;
}
