/** The line end that a text uses: CR LF if its first line ends so. */
export const lineEndOf = (text: string): string => (/^[^\r\n]*\r\n/.test(text) ? "\r\n" : "\n");
