import { RuleTester } from "eslint";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { parser } from "../../../src/eslint/parser.js";
import { server } from "../../../src/eslint/rules/server.js";
import { fileWith, lint } from "../lint.js";

/** A file with one report, for a part of its last line. The message ends with the code. */
const reported = (file: string, written: string, code: string) => {
  const lines = file.trimEnd().split("\n");
  const column = (lines.at(-1) as string).lastIndexOf(written) + 1;
  const message = new RegExp(` \\[${code}\\]$`);
  return {
    code: file,
    errors: [{ message, line: lines.length, column, endColumn: column + written.length }],
  };
};

const scheduled = "stream a from ImageStreamTag b:1 to c scheduled";
const digest = `stream a from b@sha256:${"0".repeat(64)} to c scheduled`;

test("what the server would refuse or ignore is reported at the words that set it", () => {
  new RuleTester().run("server", server, {
    valid: [
      fileWith("imageStreams`stream a from b:1 scheduled`"),
      fileWith("importSpec`from ImageStreamTag b:1 scheduled`"),
      fileWith("imageStreams`stream a from ImageStreamTag b:1 schedled`"),
      fileWith("imageStreams`stream ${a} from ImageStreamTag b:1 scheduled`"),
      "imageStreams`stream a from ImageStreamTag b:1 scheduled`",
      fileWith("imageStreams`stream a from b:1\n  tag c`"),
    ],
    invalid: [
      reported(fileWith(`imageStreams\`${scheduled}\``), "scheduled", "invalid-value"),
      reported(
        fileWith(`imageStreamImports("${scheduled.replace("stream", "import")}")`),
        "ImageStreamTag",
        "invalid-value",
      ),
      reported(fileWith(`manifests("${scheduled}")`), "scheduled", "invalid-value"),
      reported(
        fileWith(`manifests("${scheduled.replace("stream", "import")}")`),
        "ImageStreamTag",
        "invalid-value",
      ),
      reported(fileWith(`imageStreams("${digest}")`), "scheduled", "scheduled-digest"),
      reported(fileWith("imageStreams`stream a from b:1 tag c`"), "tag", "tag-after-image"),
    ],
  });
});

test("a document in an .imports file is checked as what it says it is, unless an option turns it", () => {
  const asImport = scheduled.replace("stream", "import");
  new RuleTester({ languageOptions: { parser } }).run("server", server, {
    valid: ["stream a each local from b:1", "import a each local from b:1 to c"],
    invalid: [
      reported(`${scheduled}\n`, "scheduled", "invalid-value"),
      reported(`${asImport}\n`, "ImageStreamTag", "invalid-value"),
      {
        ...reported(`${scheduled}\n`, "ImageStreamTag", "invalid-value"),
        options: [{ as: "ImageStreamImport" }],
      },
      { ...reported(`${asImport}\n`, "scheduled", "invalid-value"), options: [{ as: "ImageStream" }] },
      {
        ...reported("stream a from b:1 to c\n  tag d\n", "tag", "not-carried"),
        options: [{ as: "ImageStreamImport" }],
      },
    ],
  });
});

test("specs in an .imports file are checked as the kind, and for the version, that the options name", () => {
  const spec = "from ImageStreamTag nginx:1.17 scheduled local\n";
  const since412 = "from quay.io/a/b:1 to c preserveOriginal\n";
  new RuleTester({ languageOptions: { parser } }).run("server", server, {
    valid: [
      "form a",
      "",
      since412,
      ...["4.12", "4.16.3", "5.0.0-rc.1"].map((server) => ({ code: since412, options: [{ server }] })),
    ],
    invalid: [
      reported(spec, "ImageStreamTag", "invalid-value"),
      { ...reported(spec, "scheduled", "invalid-value"), options: [{ as: "ImageStream" }] },
      { ...reported(since412, "preserveOriginal", "unknown-field"), options: [{ server: "4.11" }] },
    ],
  });
});

test("invalid options are refused", () => {
  for (const options of [{ server: "new" }, { server: "4" }, { as: "Pod" }, { sever: "4.11" }])
    assert.throws(() => lint("", { "importspec/server": ["warn", options] }), /importspec\/server/);
});

test.run();
