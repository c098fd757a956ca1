// Shaping a claim: places by selecting or by word, and forms that open and close in the panel.
"use strict";
(() => {
  const { article, bringIntoView, codePoints, rangeOf, selectedWords, quoteOf } = window.bench;
  const places = () => [...document.querySelectorAll("[data-place]")];
  let active = null;

  const fieldOf = (place, name) => place.querySelector(`[name$="${name}"]`);
  const numberOf = (place, name) => {
    const value = fieldOf(place, name).value;
    return value === "" ? null : Number(value);
  };

  // The active place is marked in the article.

  function mark() {
    if (!article || !CSS.highlights) return;
    if (!active?.isConnected) active = places()[0] ?? null;
    const [start, end] = active ? [numberOf(active, "start"), numberOf(active, "end")] : [null, null];
    const range = start === null || end === null ? null : rangeOf(start, end);
    CSS.highlights.set("place", range ? new Highlight(range) : new Highlight());
    for (const place of places()) place.classList.toggle("active", place === active);
  }

  function put(place, { start, end }) {
    fieldOf(place, "start").value = start;
    fieldOf(place, "end").value = end;
    const exact = fieldOf(place, "exact");
    exact.value = quoteOf({ start, end });
    exact.dispatchEvent(new Event("input", { bubbles: true }));
    mark();
  }

  // By word: letters and figures with what stands between them; blanks and final marks are no part of a word.

  function words() {
    const found = [];
    let run = "", from = 0, at = null;
    const close = () => {
      for (const match of run.matchAll(/[\p{L}\p{N}\p{M}](?:\S*[\p{L}\p{N}\p{M}%])?/gu)) {
        const start = from + codePoints(run.slice(0, match.index));
        found.push({ start, end: start + codePoints(match[0]) });
      }
    };
    for (const piece of article.querySelectorAll("[data-start]")) {
      const start = Number(piece.dataset.start), text = piece.firstChild?.data ?? "";
      if (start !== at) { close(); run = ""; from = start; }
      run += text;
      at = start + codePoints(text);
    }
    close();
    return found;
  }

  function adjust(place, edge, by) {
    const [start, end] = [numberOf(place, "start"), numberOf(place, "end")];
    if (!article || start === null || end === null) return;
    const all = words();
    let next = null;
    if (edge === "start") {
      next = by < 0 ? all.filter((w) => w.start < start).at(-1)?.start : all.find((w) => w.start > start && w.end <= end)?.start;
      if (next !== undefined) put(place, { start: next, end });
    } else {
      next = by > 0 ? all.find((w) => w.end > end)?.end : all.filter((w) => w.end < end && w.start >= start).at(-1)?.end;
      if (next !== undefined) put(place, { start, end: next });
    }
  }

  document.addEventListener("click", (event) => {
    const button = event.target.closest?.("[data-adjust]");
    if (!button) return;
    const [edge, by] = button.dataset.adjust.split(" ");
    active = button.closest("[data-place]");
    adjust(active, edge, Number(by));
  });
  document.addEventListener("keydown", (event) => {
    const place = event.target.closest?.(".adjust")?.closest("[data-place]");
    if (!place || event.ctrlKey || event.metaKey || event.altKey) return;
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (!by) return;
    event.preventDefault();
    active = place;
    adjust(place, event.shiftKey ? "start" : "end", by);
  });

  // By selecting: while a form asks for a place, words selected in the article go into it.

  document.addEventListener("focusin", (event) => {
    const place = event.target.closest?.("[data-place], .split-part");
    if (!place) return;
    active = place.matches("[data-place]") ? place : place.querySelector("[data-place]");
    mark();
  });
  article?.addEventListener("pointerup", () => requestAnimationFrame(() => {
    const selected = places().length ? selectedWords() : null;
    if (!selected) return;
    mark();
    put(active, selected);
    getSelection().removeAllRanges();
  }));
  document.addEventListener("input", (event) => {
    // Words that were typed stand nowhere yet: the server looks them up.
    const place = event.isTrusted && event.target.name?.endsWith("exact") && event.target.closest("[data-place]");
    if (!place) return;
    fieldOf(place, "start").value = fieldOf(place, "end").value = "";
    mark();
  });

  // Opening and closing. The focus goes into the form, and back to what opened it.

  const openerOf = (shape) => document.querySelector(`[data-opens-shape][aria-controls="${shape.id}"][aria-expanded="true"]`);

  function close(shape) {
    const opener = openerOf(shape);
    shape.replaceChildren();
    opener?.setAttribute("aria-expanded", "false");
    opener?.focus({ preventScroll: true });
    mark();
  }

  document.addEventListener("htmx:beforeRequest", (event) => {
    const opener = event.detail.elt;
    if (!opener.matches("[data-opens-shape]")) return;
    const shape = document.getElementById(opener.getAttribute("aria-controls"));
    if (opener.getAttribute("aria-expanded") === "true") { event.preventDefault(); close(shape); return; }
    openerOf(shape)?.setAttribute("aria-expanded", "false");
    opener.setAttribute("aria-expanded", "true");
  });
  document.addEventListener("htmx:afterSettle", (event) => {
    const shape = event.detail.target;
    if (!shape.matches?.(".shape") || !shape.isConnected) return;
    active = null;
    mark();
    const [wrong, first] = [shape.querySelector(".wrong input:not([type=hidden]), .wrong textarea, .wrong select, .notice"),
      shape.querySelector("[data-shaping=place] [data-first]") ?? shape.querySelector("select, textarea, [data-first]")];
    (wrong ?? first)?.focus({ preventScroll: true });
    bringIntoView(shape, shape.closest(".pane"));
  });
  document.addEventListener("htmx:oobAfterSwap", (event) => {
    // A button in a message is gone with the message: the focus goes back to the open claim.
    if (event.detail.target.id !== "messages") return;
    requestAnimationFrame(() => {
      if (document.activeElement !== document.body) return;
      window.bench.openItem()?.querySelector(".claim-head a")?.focus({ preventScroll: true });
    });
  });
  for (const told of ["claim-chosen", "claim-closed"]) document.addEventListener(told, () => { active = null; mark(); });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || document.activeElement?.closest("details.act[open], details.add[open]")) return;
    const shape = document.activeElement?.closest(".claim")?.querySelector(".shape:not(:empty)");
    if (shape) close(shape);
  }, true);

  mark();
})();
