import { test } from "uvu";
import * as assert from "uvu/assert";
import { commentsOf } from "../../src/convert/comments.js";
import type { Path } from "../../src/text/path.js";

const manifest = {
  metadata: { name: "web" },
  spec: { tags: [{ name: "1", from: { name: "a" } }, { name: "2" }], repository: { from: {} }, images: [{}] },
  status: { tags: [{ tag: "1" }] },
};

/** The comments of the manifest that stand at paths such as `spec.tags.0.name`. */
const at = (texts: Readonly<Record<string, string[]>>) =>
  commentsOf(manifest, (path: Path) => texts[path.join(".")] ?? []);

test("an item takes the comments in its object, in the order of the source", () => {
  const comments = at({
    "spec.tags.0.from.name": ["# three"],
    "spec.tags.0": ["# one", "# two"],
    "spec.tags.1": ["# four"],
    "spec.repository.from": ["# five"],
    "spec.images.0": ["# six"],
  });
  assert.equal(comments.takeAt(["spec", "tags", 0]), ["# one", "# two", "# three"]);
  assert.equal(comments.takeAt(["spec", "repository"]), ["# five"]);
  assert.equal(comments.takeAt(["spec", "images", 0]), ["# six"]);
  assert.equal(comments.takeAt(["spec", "images", 1]), []);
  assert.equal(comments.rest(), ["# four"]);
});

test("all other comments are the rest", () => {
  const comments = at({
    "": ["# one"],
    "metadata.name": ["# two"],
    "spec.tags": ["# three"],
    status: ["# four"],
    "status.tags.0": ["# five"],
  });
  assert.equal(comments.rest(), ["# one", "# two", "# three", "# four", "# five"]);
});

test("a comment is on one line, and begins with a hash", () => {
  const { rest } = at({ metadata: ["#a", " b\n\n#  c \r# d", ""] });
  assert.equal(rest(), ["#a", "# b", "#  c", "# d"]);
});

test("a circular value has the comments of each path once", () => {
  const self: Record<string, unknown> = {};
  self.a = self;
  self.b = { self };
  const paths: string[] = [];
  commentsOf(self, (path) => {
    paths.push(path.join("."));
    return [];
  });
  assert.equal(paths, ["", "a", "b", "b.self"]);
});

test.run();
