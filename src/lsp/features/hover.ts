import { hover } from "../../services/hover.js";
import { markdownOf } from "../help.js";
import type { Session } from "../session.js";

/** Answers requests for the explanation of a word. */
export function provideHover(session: Session): void {
  session.connection.onHover((params) =>
    session.at(params, ({ opened, region, offset }) => {
      const found = hover(region.text, offset);
      if (found === undefined) return null;
      return {
        contents: markdownOf(found.help, session.environment),
        range: opened.rangeOf(region, found.range),
      };
    }),
  );
}
