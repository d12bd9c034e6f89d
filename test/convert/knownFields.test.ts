import { test } from "uvu";
import * as assert from "uvu/assert";
import { knownFields } from "../../src/convert/knownFields.js";
import { startNotes } from "../../src/convert/notes.js";
import { objectReference } from "../../src/schema/objectReference.js";

test("fields that a struct does not have are noted, whatever their names, and the others keep their order", () => {
  const notes = startNotes();
  const object = JSON.parse('{ "name": "a", "__proto__": 1, "to": 2, "toString": 3, "kind": [] }');
  const known = knownFields(object, objectReference, ["spec", "tags", 0, "from"], notes);
  assert.equal(Object.entries(known), [
    ["name", "a"],
    ["kind", []],
  ]);
  assert.equal(
    notes.found.map(({ path }) => path.slice(4)),
    [["__proto__"], ["to"], ["toString"]],
  );
  assert.match(notes.found[1]?.message ?? "", /^spec\.tags\[0\]\.from\.to is left out: .* ObjectReference$/);
});

test("an undefined field is not a field", () => {
  const notes = startNotes();
  assert.equal(
    Object.keys(knownFields({ uid: undefined, colour: undefined }, objectReference, [], notes)),
    [],
  );
  assert.equal(notes.found, []);
});

test.run();
