const key = "importspec-playground";

/** A store of the browser; undefined if the browser refuses it. */
function store(name: "sessionStorage" | "localStorage"): Storage | undefined {
  try {
    return window[name];
  } catch {
    return undefined;
  }
}

/** This tab's text of a name, which outlives a reload; without one, that of the last tab. */
export const savedDraft = (name = ""): string | undefined =>
  store("sessionStorage")?.getItem(key + name) ?? store("localStorage")?.getItem(key + name) ?? undefined;

/** Keeps a text of this tab, by its name. Returns false if the browser has no room for it. */
export function saveDraft(text: string, name = ""): boolean {
  const kept = (["sessionStorage", "localStorage"] as const).map((area) => {
    try {
      store(area)?.setItem(key + name, text);
      return store(area) !== undefined;
    } catch {
      // An older text must not come back in place of this one.
      store(area)?.removeItem(key + name);
      return false;
    }
  });
  return kept[0] === true;
}
