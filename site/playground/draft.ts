const key = "importspec-playground";

/** A store of the browser; undefined if the browser refuses it. */
function store(name: "sessionStorage" | "localStorage"): Storage | undefined {
  try {
    return window[name];
  } catch {
    return undefined;
  }
}

/** This tab's text, which outlives a reload; without one, that of the last tab. */
export const savedDraft = (): string | undefined =>
  store("sessionStorage")?.getItem(key) ?? store("localStorage")?.getItem(key) ?? undefined;

/** Keeps the text of this tab. Returns false if the browser has no room for it. */
export function saveDraft(text: string): boolean {
  const kept = (["sessionStorage", "localStorage"] as const).map((name) => {
    try {
      store(name)?.setItem(key, text);
      return store(name) !== undefined;
    } catch {
      // An older text must not come back in place of this one.
      store(name)?.removeItem(key);
      return false;
    }
  });
  return kept[0] === true;
}
