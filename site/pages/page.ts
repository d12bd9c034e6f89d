/** A page of the site. */
export interface Page {
  /** Its path on the site, without a slash before it or an extension: `traps/duplicate-tag`, `codes/index`. */
  readonly url: string;
  readonly text: string;
  /** The file of the project that it shows; none for a page that the site writes itself. */
  readonly source?: string;
}

/** A title and the address of its page, for the menu. */
export interface MenuItem {
  readonly text: string;
  readonly link: string;
}

/** The text of the first heading, without marks of code. */
export function titleOf(text: string): string {
  const heading = /^# (.+)$/m.exec(text)?.[1];
  if (heading === undefined) throw new Error(`A page has no heading: ${text.slice(0, 60)}`);
  return heading.replaceAll("`", "");
}

/** The address of a page, from the root of the site. */
export const linkOf = ({ url }: Pick<Page, "url">): string => `/${url.replace(/(^|\/)index$/, "$1")}`;
