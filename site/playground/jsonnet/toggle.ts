import { byId } from "../dom.js";

/** Sets up the button that shows the editor of Jsonnet in place of the document. All of it is loaded when it is first shown. */
export function setUpJsonnet(): void {
  const toggle = byId("jsonnet");
  toggle.hidden = false;
  toggle.addEventListener("click", () => {
    const isShown = document.body.classList.toggle("evaluates");
    toggle.setAttribute("aria-pressed", String(isShown));
  });
  toggle.addEventListener("click", load, { once: true });
}

async function load(): Promise<void> {
  try {
    const { makePane } = await import("./pane.js");
    makePane();
  } catch {
    byId("jsonnet-status").textContent = "The editor of Jsonnet could not be loaded. Reload the page.";
  }
}
