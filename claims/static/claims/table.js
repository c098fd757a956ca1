// The table of claims: keys, choosing rows, and what would be done to them.
"use strict";
(() => {
  const search = document.getElementById("filter-words");
  const keys = document.getElementById("keys");
  const switchOn = document.getElementById("keys-on");
  const form = document.getElementById("bulk");
  const rows = [...document.querySelectorAll("tr[data-row]")];
  const boxes = rows.map((row) => row.querySelector("input[name=claim]"));
  const all = document.getElementById("pick-all");
  const isTyping = () => document.activeElement?.matches?.("input:not([type=radio], [type=checkbox]), textarea, select");

  if (switchOn) {
    switchOn.checked = localStorage.getItem("keys") !== "off";
    switchOn.addEventListener("change", () => localStorage.setItem("keys", switchOn.checked ? "on" : "off"));
  }
  for (const button of document.querySelectorAll("[data-opens]")) {
    button.addEventListener("click", () => document.getElementById(button.dataset.opens).showModal());
  }

  // Choosing

  function tell() {
    const chosen = boxes.filter((box) => box.checked).length;
    document.getElementById("bulk-count").textContent = chosen || "";
    all.checked = chosen === boxes.length;
    all.indeterminate = chosen > 0 && chosen < boxes.length;
  }
  function chooseAll(isChosen) {
    for (const box of boxes) box.checked = isChosen;
    tell();
  }
  let last = -1;
  form?.addEventListener("click", (event) => {
    const at = boxes.indexOf(event.target);
    if (at < 0) return;
    // With Shift, all rows from the one chosen last.
    if (event.shiftKey && last >= 0) {
      for (let i = Math.min(at, last); i <= Math.max(at, last); i += 1) boxes[i].checked = event.target.checked;
    }
    last = at;
  });
  form?.addEventListener("change", (event) => {
    if (event.target === all) chooseAll(all.checked);
    else tell();
  });
  if (form) tell();

  // What would be done comes in above the table, and takes the focus.

  document.addEventListener("htmx:afterSwap", (event) => {
    if (event.detail.target.id !== "bulk-preview") return;
    const preview = document.getElementById("bulk-preview");
    for (const folded of form.querySelectorAll("details.bulk-act[open]")) folded.open = false;
    (preview.querySelector("button.primary") ?? preview).focus();
  });
  document.addEventListener("click", (event) => {
    const link = event.target.closest?.("#bulk [data-closes], .page.wide [data-closes]");
    if (!link) return;
    event.preventDefault();
    document.getElementById(link.dataset.closes).replaceChildren();
    (form?.querySelector("tr.current a, input[name=claim]:checked") ?? search).focus();
  });
  form?.addEventListener("toggle", (event) => {
    const folded = event.target;
    if (!folded.matches("details.bulk-act") || !folded.open) return;
    for (const other of form.querySelectorAll("details.bulk-act[open]")) if (other !== folded) other.open = false;
    folded.querySelector("select, input")?.focus();
  }, true);
  form?.addEventListener("keydown", (event) => {
    const sheet = event.target.closest(".sheet");
    if (!sheet || event.key !== "Enter" || !event.target.matches("input, select")) return;
    event.preventDefault();
    sheet.querySelector("button.primary").click();
  });

  // Keys

  const current = () => rows.findIndex((row) => row.classList.contains("current"));
  function go(by) {
    const at = current();
    const next = rows[at < 0 ? (by > 0 ? 0 : rows.length - 1) : Math.min(rows.length - 1, Math.max(0, at + by))];
    if (!next) return;
    rows[at]?.classList.remove("current");
    next.classList.add("current");
    next.querySelector(".said a").focus();
    next.scrollIntoView({ block: "nearest" });
  }
  for (const row of rows) {
    row.addEventListener("focusin", () => {
      for (const other of rows) other.classList.toggle("current", other === row);
    });
  }
  function press(key) {
    const button = [...document.querySelectorAll(`[data-key="${key}"]`)].find((b) => b.getClientRects().length);
    if (!button) return false;
    if (button.matches("summary")) {
      const folded = button.parentElement;
      folded.open = !folded.open;
      // At once, and not when the browser tells of it: the next key belongs into the field.
      if (folded.open) folded.querySelector("select, input").focus();
    } else button.click();
    return true;
  }
  function leave() {
    const folded = form?.querySelector("details.bulk-act[open]");
    if (folded) {
      folded.open = false;
      folded.querySelector("summary").focus();
    } else if (isTyping()) document.activeElement.blur();
    else if (boxes.some((box) => box.checked)) chooseAll(false);
    else return false;
    return true;
  }
  const acts = {
    j: () => { go(1); return true; },
    k: () => { go(-1); return true; },
    x: () => {
      const box = boxes[current()];
      if (box) { box.checked = !box.checked; tell(); }
      return Boolean(box);
    },
    "/": () => { search.focus(); search.select(); return true; },
    "?": () => { keys.showModal(); return true; },
  };
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.repeat || keys?.open) return;
    if (event.key === "Escape") { if (leave()) event.preventDefault(); return; }
    if (isTyping() || (switchOn && !switchOn.checked)) return;
    const done = acts[event.key] ? acts[event.key]() : /^[a-z]$/.test(event.key) && press(event.key);
    if (done) event.preventDefault();
  });
})();
