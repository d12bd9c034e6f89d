import base from "../../examples/imports-with-ci/streams/base.imports?raw";
import shop from "../../examples/imports-with-ci/streams/shop.imports?raw";
import quickstart from "../../examples/quickstart/web.imports?raw";
import mirror from "./examples/import.imports?raw";
import mistakes from "./examples/mistakes.imports?raw";
import refused from "./examples/refused.imports?raw";

/** The texts to choose from, by their names. The first one is what a new reader sees. */
export const examples: ReadonlyMap<string, string> = new Map([
  ["A web application", quickstart],
  ["A shop", shop],
  ["Base images", base],
  ["An import, done once", mirror],
  ["Refused by the server", refused],
  ["Mistakes in the text", mistakes],
]);
