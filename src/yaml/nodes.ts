import { EVENT_ID, type Event, getScalarValue, SCALAR_STYLE } from "js-yaml";
import type { Range } from "../../grammar/range.js";
import { rangeOfEvent } from "./eventRange.js";
import type { YamlAlias, YamlList, YamlMap, YamlNode, YamlPair } from "./node.js";
import type { ParsedText } from "./parse.js";

/** The nodes of a document, with their ranges. `first` is the index of the first event of the document's content. */
export function nodeOf({ text, events, originalOffset }: ParsedText, first: number): YamlNode {
  const anchors = new Map<string, YamlNode>();
  let index = first;
  /** The end of the last node: that of an empty one, and the least end of what is around it. */
  let last = 0;

  const rangeTo = (start: number): Range => ({ start: originalOffset(start), end: originalOffset(last) });
  const read = (): YamlNode => {
    const event = events[index++] as Event;
    const { start, end } = rangeOfEvent(event);
    switch (event.type) {
      case EVENT_ID.SCALAR: {
        const isEmpty = event.valueStart < 0;
        if (!isEmpty) last = end;
        const isPlain = event.style === SCALAR_STYLE.PLAIN;
        const range = rangeTo(isEmpty ? last : start);
        return anchored(event, { type: "scalar", ...range, text: getScalarValue(text, event), isPlain });
      }
      case EVENT_ID.ALIAS: {
        last = end;
        const target = anchors.get(text.slice(event.anchorStart, event.anchorEnd));
        return { type: "alias", ...rangeTo(start), target } satisfies YamlAlias;
      }
      case EVENT_ID.SEQUENCE: {
        last = start;
        const items: YamlNode[] = [];
        const list: Growing<YamlList> = anchored(event, { type: "list", ...rangeTo(start), items });
        while (!isAtEnd()) items.push(read());
        return close(list, event.style === 2 ? "]" : "");
      }
      case EVENT_ID.MAPPING: {
        last = start;
        const pairs: YamlPair[] = [];
        const map: Growing<YamlMap> = anchored(event, { type: "map", ...rangeTo(start), pairs });
        while (!isAtEnd()) pairs.push({ key: read(), value: read() });
        return close(map, event.style === 2 ? "}" : "");
      }
      default:
        return { type: "scalar", ...rangeTo(last), text: "", isPlain: true };
    }
  };
  const isAtEnd = (): boolean => events[index]?.type === EVENT_ID.POP;
  const anchored = <Node extends YamlNode>(event: Anchored, node: Node): Node => {
    if (event.anchorStart >= 0) anchors.set(text.slice(event.anchorStart, event.anchorEnd), node);
    return node;
  };
  const close = <Node extends { end: number }>(node: Node, bracket: string): Node => {
    index++;
    if (bracket !== "") last = text.indexOf(bracket, last) + 1;
    node.end = originalOffset(last);
    return node;
  };

  return read();
}

/** A list or map whose end is not known yet. */
type Growing<Node> = Omit<Node, "end"> & { end: number };

interface Anchored {
  readonly anchorStart: number;
  readonly anchorEnd: number;
}
