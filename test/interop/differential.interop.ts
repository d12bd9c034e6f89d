import { test } from "uvu";
import { testAgreement } from "../libsonnet/differential.js";
import { evaluate, has } from "./tools.js";

if (has("jsonnet", "random texts in go-jsonnet"))
  testAgreement("go-jsonnet", async (source) => evaluate(source));

test.run();
