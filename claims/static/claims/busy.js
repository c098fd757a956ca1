// Long work: what was asked for is shown at once, and not asked for twice.
"use strict";
(() => {
  const told = document.getElementById("messages");

  function begin(form, button) {
    form.setAttribute("aria-busy", "true");
    document.documentElement.classList.add("busy");
    if (!button?.dataset.busy) return;
    button.dataset.idle = button.textContent;
    button.textContent = button.dataset.busy;
    const words = document.createElement("p");
    words.className = "visually-hidden";
    words.textContent = button.dataset.busy;
    told?.append(words);
  }

  // Control and Enter send a form from within a long field; the workbench has heard of it before. What leaves the
  // house at once, as a letter does, takes a hand on its button.
  window.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || event.defaultPrevented) return;
    const form = event.target.closest?.("main form[method=post]:not([data-by-hand])");
    if (!form || !event.target.matches("textarea")) return;
    event.preventDefault();
    (form.querySelector("button.primary") ?? form.querySelector("button"))?.click();
  });

  // A page that comes back with something wrong in its form begins at the first field of it.
  document.querySelector("main form[method=post]:not([hx-post]) [aria-invalid=true]")?.focus();

  function end() {
    document.documentElement.classList.remove("busy");
    for (const form of document.querySelectorAll("form[aria-busy]")) form.removeAttribute("aria-busy");
    for (const button of document.querySelectorAll("[data-idle]")) {
      button.textContent = button.dataset.idle;
      delete button.dataset.idle;
    }
  }

  // After all others have heard of it: whoever keeps the form from being sent keeps it from being busy.
  window.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.method !== "post" || form.matches("[hx-post]")) return;
    if (form.getAttribute("aria-busy") === "true") { event.preventDefault(); return; }
    if (!event.defaultPrevented) begin(form, event.submitter);
  });
  // A part of the page that is asked for: told where it takes long enough to be noticed.
  const NOTICED = 400;
  const waiting = new Map();
  document.addEventListener("htmx:beforeRequest", ({ detail: { elt, xhr } }) => {
    if (!elt.matches("form")) return;
    elt.setAttribute("aria-busy", "true");
    waiting.set(xhr, setTimeout(() => document.documentElement.classList.add("busy"), NOTICED));
  });
  document.addEventListener("htmx:afterRequest", ({ detail: { elt, xhr } }) => {
    clearTimeout(waiting.get(xhr));
    if (!waiting.delete(xhr)) return;
    elt.removeAttribute("aria-busy");
    if (!waiting.size) document.documentElement.classList.remove("busy");
  });

  // Back by the browser's own memory: the page stands as it was left.
  window.addEventListener("pageshow", (event) => { if (event.persisted) end(); });
})();
