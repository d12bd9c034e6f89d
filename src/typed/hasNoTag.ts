import type { IsLiteral } from "./literal.js";

/**
 * True for a reference that has no tag whatever it is worth: one without a tag where `tagOfReference` looks for it.
 * That the tag of a malformed reference does not count is left to the runtime, for types would have to look at each
 * character.
 */
// biome-ignore format: one case per line
export type HasNoTag<Kind, Name> =
  Name extends string
    ? Kind extends "DockerImage"    ? ImageHasNoTag<Name extends `${infer Named}@${string}` ? Named : Name>
    : Kind extends "ImageStreamTag" ? HasNoColon<Name>
    : string extends Kind           ? false
    : true
  : false;

/** The first colon of an image can be that of a port, which a slash follows. */
// biome-ignore format: one case per line
type ImageHasNoTag<Name extends string> =
    Name extends `${string}:${string}/${infer Path}` ? HasNoColon<Path>
  : HasNoColon<Name>;

/** True for a text without a colon, or with nothing between it and the end or the next colon. */
// biome-ignore format: one case per line
type HasNoColon<Text extends string> =
  Text extends `${string}:${infer Tag}`
    ? Tag extends "" | `:${string}` ? true : false
  : IsLiteral<Text>;
