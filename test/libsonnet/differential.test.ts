import { test } from "uvu";
import { evaluateSnippet } from "../../src/evaluate/index.js";
import { testAgreement } from "./differential.js";

testAgreement("libjsonnet", (source) => evaluateSnippet(source, { timeout: Infinity }));

test.run();
