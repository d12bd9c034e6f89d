import type { IsLiteral } from "./literal.js";

/**
 * True for a reference that has no tag where `tagOfReference` looks for it. At run time, the tag of a malformed
 * reference does not count either. Types do not check that: they would have to go through each character.
 */
// biome-ignore format: one case per line
export type HasNoTag<Kind, Name> =
  Name extends string
    ? Kind extends "DockerImage"    ? ImageHasNoTag<Name extends `${infer Named}@${string}` ? Named : Name>
    : Kind extends "ImageStreamTag" ? HasNoColon<Name>
    : string extends Kind           ? false
    : true
  : false;

/** The first colon of an image can be that of a port, with a slash after it. */
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
