import { byteLength } from "./goText.js";

// The patterns that the server names in its errors. Texts are never matched against them: see imageReference.ts.
const NAME_PATTERN = "([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]";
const LABEL_PATTERN = "[a-z0-9]([-a-z0-9]*[a-z0-9])?";
const SUBDOMAIN_PATTERN = `${LABEL_PATTERN}(\\.${LABEL_PATTERN})*`;
const STREAM_PATTERN = "[a-z0-9]+(?:[._-][a-z0-9]+)*";

const WRONG_IN_NAME = /^[-_.]|[-_.]$|[^A-Za-z0-9_.-]/;
const WRONG_IN_DNS_LABEL = /^-|-$|[^a-z0-9-]/;
const WRONG_IN_SUBDOMAIN = /^[.-]|[.-]$|\.[.-]|-\.|[^a-z0-9.-]/;
const WRONG_IN_STREAM = /^[._-]|[._-]$|[._-]{2}|[^a-z0-9._-]/;

const CHARACTERS =
  "consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character";
const NAME_ERROR = `must ${CHARACTERS} ${examples(["MyName", "my.name", "123-abc"], NAME_PATTERN)}`;
const LABEL_VALUE_ERROR = `a valid label must be an empty string or ${CHARACTERS} ${examples(["MyValue", "my_value", "12345"], `(${NAME_PATTERN})?`)}`;
const DNS_LABEL_ERROR = `a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character ${examples(["my-name", "123-abc"], LABEL_PATTERN)}`;
const SUBDOMAIN_ERROR = `a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character ${examples(["example.com"], SUBDOMAIN_PATTERN)}`;

/** What is wrong with a key such as `example.com/name`: k8s.io/apimachinery util/validation IsQualifiedName. */
export function qualifiedNameErrors(text: string): string[] {
  const slash = text.indexOf("/");
  const name = text.slice(slash + 1);
  if (name.includes("/")) {
    return [
      `a qualified name ${NAME_ERROR} with an optional DNS subdomain prefix and '/' (e.g. 'example.com/MyName')`,
    ];
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
 * What is wrong with the name of an image stream: openshift-apiserver ValidateImageStreamName. A prefix of a name
 * yet to be made may be `.` or `..` as far as the first rule goes.
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

function examples(names: readonly string[], pattern: string): string {
  return `(e.g. ${names.map((name) => `'${name}', `).join(" or ")}regex used for validation is '${pattern}')`;
}
