import { compareCodePoints } from "../../text/codePoints.js";
import { hasParameter } from "../parameters.js";
import type { Trap } from "../traps/trap.js";

/** Tags in another order than the server's, which is that of their names: openshift-apiserver image/v1 conversion. */
export const unsortedTags: Trap<"drift"> = {
  code: "unsorted-tags",
  words: [],
  find: ({ entries }) => {
    const tags = entries.flatMap(({ type, path, fields: { name } }) =>
      type === "tag" && typeof name === "string" ? [{ path, name }] : [],
    );
    if (tags.some(({ name }) => hasParameter(name))) return [];
    const index = tags.findIndex(({ name }, at) => compareCodePoints(tags[at - 1]?.name ?? "", name) > 0);
    const wrong = tags[index];
    if (wrong === undefined) return [];
    return [
      {
        path: [...wrong.path, "name"],
        message: `The server keeps the tags in the order of their names: '${wrong.name}' comes before '${tags[index - 1]?.name}'`,
        hint: "Sort the tags by name, character by character ('1.10' before '1.9').",
      },
    ];
  },
};
