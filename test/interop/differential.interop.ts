import { test } from "uvu";
import { testAgreement } from "../libsonnet/differential.js";
import { evaluate, has } from "./tools.js";

if (has("jsonnet", "random texts in go-jsonnet"))
  testAgreement("go-jsonnet", async (source) => evaluate(source));

if (has("jrsonnet", "random texts in jrsonnet"))
  testAgreement("jrsonnet", async (source) => evaluate(source, "jrsonnet"));

test.run();
