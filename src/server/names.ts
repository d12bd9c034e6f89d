import { byteLength } from "./goText.js";

// The server's patterns, for its errors only: imageReference.ts says why no text is matched against them.
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

/**
 * What is wrong with a key such as `example.com/name`: k8s.io/apimachinery util/validation IsQualifiedName.
 */
export function qualifiedNameErrors(text: string): string[] {
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

/** What is wrong with the value of a label: IsValidLabelValue. */
export function labelValueErrors(text: string): string[] {
  return [...lengthErrors(text, 63), ...(WRONG_IN_NAME.test(text) ? [LABEL_VALUE_ERROR] : [])];
}

/** What is wrong with the name of a namespace: IsDNS1123Label. */
export function dnsLabelErrors(text: string): string[] {
  const long = lengthErrors(text, 63);
  if (text !== "" && !WRONG_IN_DNS_LABEL.test(text)) return long;
  return [...long, isSubdomain(text) ? "must not contain dots" : DNS_LABEL_ERROR];
}

/**
 * What is wrong with the name of an image stream: openshift-apiserver ValidateImageStreamName. A prefix of a
 * name yet to be made may be `.` or `..` as far as the first rule goes.
 */
export function streamNameErrors(name: string, prefix: boolean): string[] {
  if (!prefix && (name === "." || name === "..")) return [`may not be '${name}'`];
  const refused = ["/", "%"].filter((each) => name.includes(each)).map((each) => `may not contain '${each}'`);
  if (refused.length > 0) return refused;
  return name === "" || WRONG_IN_STREAM.test(name) ? [`must match "${STREAM_PATTERN}"`] : [];
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
