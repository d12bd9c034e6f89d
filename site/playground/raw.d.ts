declare module "*?raw" {
  const text: string;
  export default text;
}

/** The functions that Vite replaces. */
interface ImportMeta {
  glob<Module>(
    pattern: string,
    options?: { readonly query?: string; readonly import?: string },
  ): Readonly<Record<string, () => Promise<Module>>>;
  glob<Module>(
    pattern: string,
    options: { readonly query?: string; readonly import?: string; readonly eager: true },
  ): Readonly<Record<string, Module>>;
}
