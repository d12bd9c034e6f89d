import { test } from "uvu";
import * as assert from "uvu/assert";
import {
  apiObjects,
  type LibraryFunction,
  type LibraryNode,
  type LibraryObject,
  root,
} from "../../src/library/tree.js";

const member = (object: LibraryObject, ...path: string[]): LibraryNode | undefined => {
  const [name, ...rest] = path;
  const found = object.members.find((each) => each.name === name);
  return found?.type === "object" && rest.length > 0 ? member(found, ...rest) : found;
};
const api = (name: string) => apiObjects.find((object) => object.name === name) as LibraryObject;

test("the objects are those of openshift-libsonnet's image.v1, ImageImportSpec first", () => {
  assert.equal(
    apiObjects.map(({ name }) => name),
    ["imageImportSpec", "repositoryImportSpec", "tagReference", "imageStream", "imageStreamImport"],
  );
  assert.is(root, api("imageImportSpec"));
});

test("a field has a function with its path and its name in messages", () => {
  const scheduled = member(root, "importPolicy", "withScheduled") as LibraryFunction;
  assert.equal(scheduled.path, ["importPolicy", "scheduled"]);
  assert.equal([scheduled.qualifiedName, scheduled.parameter], ["importPolicy.withScheduled", "scheduled"]);
});

test("a list or map has a mixin function, too", () => {
  const tags = ["withTags", "withTagsMixin"].map(
    (name) => member(api("imageStream"), "spec", name) as LibraryFunction,
  );
  assert.equal(
    tags.map(({ mixin }) => mixin),
    [false, true],
  );
  assert.is(member(root, "from", "withNameMixin"), undefined);
});

test("a resource has `new`, and no functions for fields that the server sets", () => {
  assert.is(member(api("imageStream"), "new")?.type, "new");
  assert.is(member(root, "new"), undefined);
  for (const name of ["status", "withKind", "withApiVersion"])
    assert.is(member(api("imageStream"), name), undefined);
});

test("help names the version that added a field", () => {
  const help = (...path: string[]) => member(root, ...path)?.help ?? "";
  assert.match(help("importPolicy", "withImportMode"), / Since OpenShift 4\.12\.$/);
  assert.not.match(help("importPolicy", "withScheduled"), /Since OpenShift/);
});

test("a parameter whose name is a Jsonnet keyword is capitalized", () => {
  const parameter = (name: string, ...path: string[]) =>
    (member(api(name), ...path) as LibraryFunction).parameter;
  assert.is(parameter("imageStream", "spec", "lookupPolicy", "withLocal"), "Local");
  assert.is(parameter("imageStreamImport", "spec", "withImport"), "Import");
});

test("the same struct at the same path is one object", () => {
  assert.is(member(root, "from"), member(api("tagReference"), "from"));
  assert.is.not(member(root, "from"), member(api("imageStreamImport"), "spec", "repository", "from"));
});

test.run();
