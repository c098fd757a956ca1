// A button behind what is shown once, which puts it on the clipboard; browsers without one that pages may use get none.
"use strict";
(() => {
  if (!navigator.clipboard) return;
  for (const shown of document.querySelectorAll("[data-say-copy]")) {
    const { sayCopy, sayCopied } = shown.dataset;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "button";
    button.textContent = sayCopy;
    const said = document.createElement("span");
    said.className = "visually-hidden";
    said.setAttribute("role", "status");
    button.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(shown.textContent);
      } catch (refused) {
        // Whoever said no to the browser's question copies it by hand: it is selected for them.
        getSelection().selectAllChildren(shown);
        return;
      }
      button.textContent = sayCopied;
      said.textContent = sayCopied;
    });
    shown.after(button, said);
  }
})();
