import { importSpec } from "../dist/index.node.js";
import { compare, sink } from "./measure.js";
import { printTable } from "./table.js";

const versions = ["1.17", "1.18", "1.19", "1.20"];

/** Each candidate has a loop of its own, so that V8 optimizes it as it would in a program. */
const withoutHoles = {
  "object literal": (times) => {
    for (let i = 0; i < times; i++)
      sink[i & 255] = {
        from: { kind: "DockerImage", name: "quay.io/example/app:1.17" },
        to: { name: "stable" },
        importPolicy: { scheduled: true },
        referencePolicy: { type: "Local" },
      };
  },
  importSpec: (times) => {
    for (let i = 0; i < times; i++)
      sink[i & 255] = importSpec`from quay.io/example/app:1.17 to stable scheduled local`;
  },
};

const withTwoHoles = {
  "object literal": (times) => {
    for (let i = 0; i < times; i++)
      sink[i & 255] = {
        from: { kind: "DockerImage", name: `quay.io/example/app:${versions[i & 3]}` },
        to: { name: "stable" },
        importPolicy: { scheduled: (i & 4) === 0 },
        referencePolicy: { type: "Local" },
      };
  },
  importSpec: (times) => {
    for (let i = 0; i < times; i++)
      sink[i & 255] =
        importSpec`from quay.io/example/app:${versions[i & 3]} to stable scheduled ${(i & 4) === 0} local`;
  },
};

/** A tag call site against the object literal that it saves. */
export function tag() {
  printTable("A call site without holes", compare(withoutHoles));
  printTable("A call site with two holes", compare(withTwoHoles));
}
