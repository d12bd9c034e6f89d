import { EVENT_ID, type Event, SCALAR_STYLE } from "js-yaml";
import type { Range } from "../../grammar/range.js";

/** The range of an event: a scalar with its quotes, the first character of a list or map, or an alias with its `*`. */
export function rangeOfEvent(event: Event): Range {
  switch (event.type) {
    case EVENT_ID.SCALAR: {
      const { style, valueStart, valueEnd, tagEnd } = event;
      if (valueStart < 0) return { start: Math.max(tagEnd, 0), end: Math.max(tagEnd, 0) };
      const isQuoted = style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED;
      return isQuoted ? { start: valueStart - 1, end: valueEnd + 1 } : { start: valueStart, end: valueEnd };
    }
    case EVENT_ID.ALIAS:
      return { start: event.anchorStart - 1, end: event.anchorEnd };
    case EVENT_ID.SEQUENCE:
    case EVENT_ID.MAPPING:
      return { start: event.start, end: event.start + 1 };
    default:
      return { start: 0, end: 0 };
  }
}

/** The range of an event. An empty scalar has none: it is where the event before it ends. */
export function rangeIn(events: readonly Event[], event: Event): Range {
  let index = events.indexOf(event);
  while (index > 0 && isEmpty(events[index] as Event)) index--;
  const range = rangeOfEvent(events[index] as Event);
  return events[index] === event ? range : { start: range.end, end: range.end };
}

const isEmpty = (event: Event): boolean =>
  event.type === EVENT_ID.POP || (event.type === EVENT_ID.SCALAR && event.valueStart < 0 && event.tagEnd < 0);
