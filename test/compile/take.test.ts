import { test } from "uvu";
import * as assert from "uvu/assert";
import {
  clauses,
  imageStreamImports,
  imageStreams,
  importSpec,
  manifests,
  parseDocument,
} from "../../src/index.js";

// The sentences of docs/documents.md on `each`, and the order of annotations.

/** The tags of the only stream of a document, by name, without their sources. */
function tagsOf(text: string): Record<string, object> {
  const [stream] = imageStreams(text);
  const tags = (stream?.spec.tags ?? []).map(({ name, from, ...others }) => [name, others] as const);
  return Object.fromEntries(tags);
}

const scheduled = { importPolicy: { scheduled: true } };
const local = { referencePolicy: { type: "Local" } };

test("each sets nothing by itself", () => {
  assert.equal(imageStreams("stream web each scheduled local annotation a b")[0]?.spec, {});
  assert.equal(imageStreamImports("import web each includeManifest")[0]?.spec, { import: true });
  assert.equal(tagsOf("stream web each from a:1"), { 1: {} });
});

test("every item takes, field by field, what it does not set itself by a word", () => {
  assert.equal(
    tagsOf("stream web each scheduled local from a:1 from b:2 scheduled false insecure from c:3 source"),
    {
      1: { ...scheduled, ...local },
      2: { importPolicy: { insecure: true }, ...local },
      3: { ...scheduled, referencePolicy: { type: "Source" } },
    },
  );
});

test("what an item sets by a hole wins and is not a duplicate", () => {
  const [stream] = imageStreams`stream web each scheduled local
    from ${"a:1"} scheduled ${false}
    from ${importSpec`from b:2 source`}
    from c:3 ${clauses`scheduled false`}`;
  assert.equal(
    stream?.spec.tags?.map(({ importPolicy, referencePolicy }) => [importPolicy, referencePolicy?.type]),
    [
      [undefined, "Local"],
      [{ scheduled: true }, "Source"],
      [undefined, "Local"],
    ],
  );
});

test("a hole after each is taken by every item", () => {
  const [stream] = imageStreams`stream web each ${clauses`scheduled`} insecure ${true} from a:1 from b:2`;
  const taken = { insecure: true, scheduled: true };
  assert.equal(
    stream?.spec.tags?.map(({ importPolicy }) => importPolicy),
    [taken, taken],
  );
});

test("an import policy is taken only by what is imported: an image of the kind DockerImage that is not a reference", () => {
  const text = `stream web each scheduled insecure preserveOriginal local annotation a b
    from a:1
    from ImageStreamTag b:2
    from c:3 kind DockerImage
    from d:4 kind "\${KIND}" to 4
    from e:5 reference
    from f:6 reference false
    from g:7 reference "\${{R}}"
    from h:8 kind dockerImage to 8
    tag 9`;
  const all = {
    importPolicy: { insecure: true, scheduled: true, importMode: "PreserveOriginal" },
    ...local,
    annotations: { a: "b" },
  };
  const { importPolicy: _, ...others } = all;
  assert.equal(tagsOf(text), {
    ...{ 1: all, 2: others, 3: all, 4: others, 5: { ...others, reference: true }, 6: all },
    ...{ 7: { ...all, reference: `\${{R}}` }, 8: others, 9: others },
  });
});

test("whether an image is imported is decided after its holes are filled", () => {
  const made = (kind: string, reference: boolean) =>
    imageStreams`stream web each scheduled from a:1 to x kind ${kind} reference ${reference}`[0]?.spec
      .tags?.[0]?.importPolicy;
  assert.equal(
    [made("DockerImage", false), made("ImageStreamTag", false), made("DockerImage", true)],
    [{ scheduled: true }, undefined, undefined],
  );
});

test("a repository takes import policies, whatever its kind, and includeManifest", () => {
  const [request] = imageStreamImports(
    "import web each scheduled includeManifest from a:1 includeManifest false from ImageStreamTag b:2 repository c kind Pod",
  );
  assert.equal(request?.spec.repository, {
    from: { kind: "Pod", name: "c" },
    importPolicy: { scheduled: true },
    includeManifest: true,
  });
  assert.equal(
    request?.spec.images?.map(({ importPolicy, includeManifest }) => [importPolicy, includeManifest]),
    [
      [{ scheduled: true }, undefined],
      [undefined, true],
    ],
  );
});

test("false and an empty text take back a default, and no object is left empty", () => {
  const text = `stream web each scheduled insecure preserveOriginal local
    from a:1 scheduled false insecure false importMode "" referencePolicy "" reference false
    from b:2 legacy source`;
  assert.equal(tagsOf(text), {
    1: {},
    2: {
      importPolicy: { insecure: true, scheduled: true, importMode: "Legacy" },
      referencePolicy: { type: "Source" },
    },
  });
  assert.equal(tagsOf('stream web each scheduled false referencePolicy "" from a:1'), { 1: {} });
});

test("importSpec and clauses keep what a manifest leaves out", () => {
  const policies = { scheduled: false, importMode: "" };
  assert.equal(clauses('scheduled false importMode "" includeManifest false'), {
    importPolicy: policies,
    includeManifest: false,
  });
  assert.equal(importSpec('from a scheduled false importMode ""').importPolicy, policies);
});

test("a parameter is taken over, wins and is never left out", () => {
  assert.equal(
    tagsOf(
      `stream web each scheduled "\${{S}}" from a:1 from b:2 scheduled false from c:3 insecure "\${{I}}"`,
    ),
    {
      1: { importPolicy: { scheduled: `\${{S}}` } },
      2: {},
      3: { importPolicy: { insecure: `\${{I}}`, scheduled: `\${{S}}` } },
    },
  );
  assert.equal(tagsOf(`stream web each scheduled from a:1 scheduled "\${{S}}"`), {
    1: { importPolicy: { scheduled: `\${{S}}` } },
  });
});

test("the annotations of each come first, and an overridden key keeps its place", () => {
  const [stream] = imageStreams(
    "stream web annotation own 0 each annotation b 1 annotation a 2 from x:1 annotation c 3 annotation a 4 tag t annotation d 5",
  );
  assert.equal(Object.entries(stream?.metadata.annotations ?? {}), [["own", "0"]]);
  assert.equal(
    stream?.spec.tags?.map(({ annotations = {} }) => Object.entries(annotations).join(" ")),
    ["b,1 a,4 c,3", "b,1 a,2 d,5"],
  );
});

test("each of one stream or import is not of the next", () => {
  const made = manifests("stream a each local from x:1 import b from y:2 stream c each scheduled from z:3");
  assert.equal(
    made.map(({ spec }) => JSON.stringify(spec).match(/"(type|scheduled|import)":[^,}]*/g)),
    [['"type":"Local"'], ['"import":true'], ['"scheduled":true']],
  );
});

test("what an item takes has its range in each", () => {
  const text = "stream web each scheduled annotation a b from x:1 from y:2 annotation a c";
  const [located] = parseDocument(text).manifests;
  const said = (...path: (string | number)[]) => {
    const { start, end } = located?.rangeOf(["spec", "tags", ...path]) ?? {};
    return text.slice(start, end);
  };
  assert.is(said(0, "importPolicy", "scheduled"), "scheduled");
  assert.is(said(0, "annotations", "a"), "annotation a b");
  assert.is(said(1, "annotations", "a"), "annotation a c");
  assert.is(said(1, "from", "name"), "y:2");
});

test.run();
