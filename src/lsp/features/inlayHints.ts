import { type InlayHint, InlayHintKind } from "vscode-languageserver";
import { inlayHints } from "../../services/inlayHints.js";
import type { Session } from "../session.js";

/** Answers requests for the kinds and tags that are implied. */
export function provideInlayHints({ connection, opened }: Session): void {
  connection.languages.inlayHint.on(({ textDocument, range }): InlayHint[] => {
    const document = opened(textDocument.uri);
    const offsets = document.offsetsOf(range);
    return document.regions
      .filter((region) => region.range.start <= offsets.end && offsets.start <= region.range.end)
      .flatMap((region) => {
        const within = {
          start: region.offsetInText(Math.max(offsets.start, region.range.start)) ?? 0,
          end: region.offsetInText(Math.min(offsets.end, region.range.end)) ?? region.text.input.text.length,
        };
        return inlayHints(region.text, within).map(({ offset, text, isBefore }) => ({
          position: document.rangeOf(region, { start: offset, end: offset }).start,
          label: text,
          kind: isBefore ? InlayHintKind.Type : InlayHintKind.Parameter,
          paddingLeft: !isBefore,
          paddingRight: isBefore,
        }));
      });
  });
}
