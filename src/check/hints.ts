import type { FieldError } from "../server/fieldError.js";

/** A sentence of the server, as it is or by its beginning, and what to write instead. */
const hints: readonly (readonly [beginning: string, hint: string])[] = [
  [
    "only DockerImage is supported",
    "An ImageStreamImport imports from registries only. Name a registry's image, or declare the tag in an ImageStream.",
  ],
  [
    "only tags pointing to Docker repositories may be scheduled",
    "Leave out 'scheduled': a tag that points to another tag follows it by itself.",
  ],
  ["valid values are 'DockerImage'", "Write one of these kinds."],
  [
    'valid values are "Source", "Local"',
    "Write 'source' or 'local' in the language, \"Source\" or \"Local\" in YAML.",
  ],
  [
    "invalid import mode",
    "Write 'legacy' or 'preserveOriginal' in the language, \"Legacy\" or \"PreserveOriginal\" in YAML.",
  ],
  ["the name of the target tag must be specified", "Name the tag, as in 'to latest', or leave out 'to'."],
  ["you must specify at least one image", "Add an image ('from …') or a repository ('repository …')."],
  ["you must specify an image repository", "Leave out the tag or digest: all tags are imported."],
  ["the repository name may not contain", "Leave out the tag or digest."],
  ["invalid reference format", "Write registry/namespace/name:tag, or …@sha256:… with the whole digest."],
  ["repository name must be lowercase", "Write the repository in lower case."],
  ["name or generateName is required", "Give the image stream a name, as in 'stream web'."],
  ["must match", "Write lower case letters and digits, separated by single '.', '_' or '-'."],
  ["must not contain dots", "Write a namespace: lower case letters, digits and '-'."],
];

/** What to write instead of what the server refuses; undefined where its own sentence says it. */
export function hintFor({ detail, hint }: FieldError): string | undefined {
  return hint ?? hints.find(([beginning]) => detail.startsWith(beginning))?.[1];
}
