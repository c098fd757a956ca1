// Keys: never while typing, never over the browser's or a screen reader's own, and not at all when switched off.
"use strict";
(() => {
  const { list, openItem, choose, isShown, isTyping, addFromSelection, enter } = window.bench;
  const keys = document.getElementById("keys");

  const switchOn = document.getElementById("keys-on");
  if (switchOn) {
    switchOn.checked = localStorage.getItem("keys") !== "off";
    switchOn.addEventListener("change", () => localStorage.setItem("keys", switchOn.checked ? "on" : "off"));
  }

  // The claim that was asked for and is not here yet.
  const coming = () => list?.querySelector(".claim-head a.htmx-request")?.closest(".claim");

  function step(by) {
    const items = [...(list?.querySelectorAll(".claim") ?? [])];
    const at = items.indexOf(coming() ?? openItem() ?? document.activeElement.closest?.(".claim"));
    const next = items[at < 0 ? (by > 0 ? 0 : items.length - 1) : at + by];
    if (next) choose(next.dataset.claim);
  }

  function press(key) {
    const named = ["add-claim", "noticed"].map((id) => document.getElementById(id));
    const scopes = [openItem(), ...named, document.querySelector(".tools")];
    const button = scopes.map((scope) => scope?.querySelector(`[data-key="${key}"]`)).find(Boolean);
    if (!button || !isShown(button)) return false;
    if (button.matches("summary")) {
      const folded = button.parentElement;
      // What stands open already, as a form with a draft does, is gone into: its key folds only what the hand is on.
      const isHere = folded.contains(document.activeElement);
      button.focus({ preventScroll: true });
      folded.open = !(folded.open && isHere);
      enter(folded);
    } else button.click();
    return true;
  }

  function pressDigit(digit) {
    const button = openItem()?.querySelector(`details[open] [data-digit="${digit}"]`);
    button?.click();
    return Boolean(button);
  }

  const acts = {
    j: () => { step(1); return true; },
    k: () => { step(-1); return true; },
    c: () => { addFromSelection(); return true; },
    "/": () => { const search = document.querySelector("[data-key='/']"); search?.click(); return Boolean(search); },
    "?": () => { keys?.showModal(); return Boolean(keys); },
  };

  document.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      const form = document.activeElement?.closest("form");
      if (form && (isTyping() || form.closest(".shape"))) {
        event.preventDefault();
        // Pressed, not only asked for: htmx sends the name of a button that was clicked.
        (form.querySelector("button.primary") ?? form.querySelector("button:not([type=button], [form])"))?.click();
      }
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.repeat || isTyping()) return;
    if (keys?.open || (switchOn && !switchOn.checked)) return;
    // An act is under way and leads on to a claim that nobody has seen yet: a key pressed now cannot be meant for it.
    // While another claim is coming it is not meant for the one that is being left either: one can only step on.
    const isBetween = openItem()?.querySelector("form[aria-busy=true]") || (coming() && !/^[jk]$/.test(event.key));
    if (/^[a-z1-6]$/.test(event.key) && isBetween) { event.preventDefault(); return; }
    const done = acts[event.key] ? acts[event.key]() : /^[1-6]$/.test(event.key) ? pressDigit(event.key)
      : /^[a-z]$/.test(event.key) ? press(event.key) : false;
    if (done) event.preventDefault();
  });

  for (const button of document.querySelectorAll("[data-opens]")) {
    button.addEventListener("click", () => document.getElementById(button.dataset.opens).showModal());
  }
})();
