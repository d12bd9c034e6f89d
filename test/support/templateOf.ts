/** The object that JavaScript passes to a tag: what is between the holes, cooked and raw, frozen. */
export function templateOf(...strings: readonly string[]): TemplateStringsArray {
  return Object.freeze(Object.assign([...strings], { raw: Object.freeze([...strings]) }));
}
