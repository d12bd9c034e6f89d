import { test } from "uvu";

test("leaves a rejected promise", () => {
  Promise.reject(new Error("nobody awaits this"));
});

test.run();
