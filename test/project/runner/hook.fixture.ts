import { suite } from "uvu";

const test = suite("a failing hook");
test.before(() => {
  throw new Error("the hook fails");
});
test("does not run", () => {});
test.run();
