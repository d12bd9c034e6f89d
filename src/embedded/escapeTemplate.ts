/** A text as it is written between backticks, with the least of escapes. */
export const escapeTemplate = (text: string): string => text.replaceAll(/\\|`|\$\{/g, "\\$&");
