import { type FollowingTag, type InputFacts, keyOfTag, type PlacedFinding } from "./facts.js";

/** Finds tags that follow themselves or each other: none of them ever gets an image. Reports a circle once. */
export function tagCycles<Place>({ following }: InputFacts<Place>): PlacedFinding<Place>[] {
  const scopeOf = ({ scope }: FollowingTag<Place>, key: string) => `${scope}\n${key}`;
  const byTag = new Map(following.map((each) => [scopeOf(each, keyOfTag(each.follower)), each]));
  const seen = new Set<FollowingTag<Place>>();
  return following.flatMap((start) => {
    const way: FollowingTag<Place>[] = [];
    let next: FollowingTag<Place> | undefined = start;
    while (next !== undefined && !seen.has(next)) {
      seen.add(next);
      way.push(next);
      next = byTag.get(scopeOf(next, keyOfTag(next)));
    }
    const first = next === undefined ? -1 : way.indexOf(next);
    return first < 0 ? [] : [circle(way.slice(first))];
  });
}

function circle<Place>(tags: readonly FollowingTag<Place>[]): PlacedFinding<Place> {
  const [first] = tags as readonly [FollowingTag<Place>];
  const names = [...tags, first].map(({ follower: { tag } }) => `'${tag}'`);
  return {
    place: first.place,
    finding: {
      code: "tag-cycle",
      severity: "warning",
      path: first.path,
      message:
        tags.length === 1
          ? `The tag ${names[0]} follows itself, so it never gets an image`
          : `Tags follow each other, so none of them ever gets an image: ${names.join(" → ")}`,
      hint: "Let one of them import a DockerImage.",
    },
  };
}
