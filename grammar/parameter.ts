/** True for a text that is one parameter of a Template, `${{NAME}}`: its value may be of any type. */
export const isParameter = (text: string): boolean => /^\$\{\{[A-Za-z0-9_]+\}\}$/.test(text);
