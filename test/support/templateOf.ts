/** Returns the frozen object that JavaScript passes to a tag for the strings between its holes. */
export function templateOf(...strings: readonly string[]): TemplateStringsArray {
  return Object.freeze(Object.assign([...strings], { raw: Object.freeze([...strings]) }));
}
