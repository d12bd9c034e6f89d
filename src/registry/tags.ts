import { tagPattern } from "../reference/imageReference.js";
import { isObject } from "../schema/values.js";
import { failure, isFailure, type TagsAnswer } from "./answer.js";
import type { Host } from "./host.js";
import type { ImagePlace } from "./imagePlace.js";
import { statusFailure } from "./statusFailure.js";

/** The largest page of tags, in bytes, and the most pages that are read. */
const [mostBytes, mostPages] = [4 * 2 ** 20, 100];

/** How long tags are listed, in milliseconds. */
const longest = 60_000;

const pageOfTags = "tags/list?n=1000";

const validTag = new RegExp(`^${tagPattern}$`);

/** Lists the tags of a repository page by page, at most `most`. */
export async function askTags(host: Host, place: ImagePlace, most: number): Promise<TagsAnswer> {
  const tags: string[] = [];
  const end = Date.now() + longest;
  let path = pageOfTags;
  for (let page = 0; page < mostPages && Date.now() < end; page++) {
    const response = await host.ask(place, { method: "GET", path, most: mostBytes });
    if (isFailure(response)) return response;
    if (response.status !== 200) return statusFailure(response.status);
    const found = readTags(response.body);
    if (found === undefined) return failure("invalid", "its answer is not a list of tags");
    tags.push(...found);
    if (tags.length > most) return { kind: "tags", tags: tags.slice(0, most), isComplete: false };
    const next = nextPage(response.headers.link);
    if (next === undefined) return { kind: "tags", tags, isComplete: true };
    path = next;
  }
  return { kind: "tags", tags, isComplete: false };
}

/** Reads the tags of a page. Texts that are not tags are left out: no import could name them. */
function readTags(body: Buffer): readonly string[] | undefined {
  try {
    const page: unknown = JSON.parse(body.toString());
    if (!isObject(page)) return undefined;
    const tags = page.tags ?? [];
    return Array.isArray(tags)
      ? tags.filter((tag) => typeof tag === "string" && validTag.test(tag))
      : undefined;
  } catch {
    return undefined;
  }
}

/** Reads the query of the next page. The rest of its URL is that of this page: no other host or repository is asked. */
function nextPage(link: string | string[] | undefined): string | undefined {
  const text = String(link ?? "");
  const [, target = ""] = /<([^>]*)>\s*;\s*rel="?next"?/i.exec(text.slice(0, 8_192)) ?? [];
  const query = target.indexOf("?");
  return query < 0 ? undefined : `tags/list${target.slice(query)}`;
}
