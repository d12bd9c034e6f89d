// Runs before the page is shown, in browsers of any age: the theme of the docs, and a sentence for old browsers.
(() => {
  var root = document.documentElement;
  var theme = "auto";
  try {
    theme = localStorage.getItem("vitepress-theme-appearance") || "auto";
  } catch (_) {}
  var dark =
    theme === "auto"
      ? window.matchMedia && matchMedia("(prefers-color-scheme: dark)").matches
      : theme === "dark";
  if (dark) root.className = "dark";
  function isOld() {
    return !(
      "noModule" in document.createElement("script") &&
      window.Worker &&
      window.CompressionStream &&
      [].toSorted
    );
  }
  function tell() {
    var old = document.getElementById("old");
    if (old === null) return;
    old.hidden = false;
    document.getElementById("main").hidden = true;
  }
  if (isOld()) document.addEventListener("DOMContentLoaded", tell);
})();
