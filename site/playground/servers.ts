const minors = (major: number, from: number, to: number): string[] =>
  Array.from({ length: from - to + 1 }, (_, index) => `${major}.${from - index}`);

/** The versions of OpenShift to choose from. */
export const servers: readonly string[] = [...minors(5, 2, 0), ...minors(4, 21, 1)];
