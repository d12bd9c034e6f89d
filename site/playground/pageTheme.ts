/** The key that the docs keep their theme under. */
const key = "vitepress-theme-appearance";

/** Lets a button turn between dark and light, on this page and in the docs. */
export function setUpTheme(button: HTMLElement): void {
  const root = document.documentElement;
  button.addEventListener("click", () => {
    const isDark = root.classList.toggle("dark");
    try {
      localStorage.setItem(key, isDark ? "dark" : "light");
    } catch {
      // Without a store the theme lasts until the page is left.
    }
  });
}
