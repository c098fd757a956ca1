// What the program noticed: its words light up in the article, and the margin leads to the list.
"use strict";
(() => {
  const { article, list, openItem, choose, bringIntoView, rangeOf } = window.bench;
  const noticed = () => document.getElementById("noticed");

  const rangesOf = (hints) => hints
    .flatMap((hint) => [...hint.querySelectorAll("[data-hint-start]")])
    .map((mark) => rangeOf(Number(mark.dataset.hintStart), Number(mark.dataset.hintEnd)))
    .filter(Boolean);

  // The open claim's hints are underlined; the one under the hand or with the focus is marked.
  function lightUp(shown) {
    if (!article || !CSS.highlights) return;
    const open = [...(openItem()?.querySelectorAll(".hint:not(.dismissed, .fits)") ?? [])];
    CSS.highlights.set("hint", new Highlight(...rangesOf(open)));
    CSS.highlights.set("hint-shown", new Highlight(...rangesOf(shown ? [shown] : [])));
  }

  function bringToRead(hint) {
    if (!article) return;
    const mark = hint.querySelector("[data-hint-start]");
    const range = mark && rangeOf(Number(mark.dataset.hintStart), Number(mark.dataset.hintEnd));
    const piece = range?.startContainer.parentElement;
    const folded = piece?.closest("details.furniture");
    if (folded) folded.open = true;
    bringIntoView(piece, article.closest(".pane"));
  }

  function show(id) {
    const hint = document.getElementById(id);
    if (!hint) return false;
    for (const other of document.querySelectorAll(".hint.shown")) other.classList.remove("shown");
    hint.classList.add("shown");
    hint.tabIndex = -1;
    hint.focus({ preventScroll: true });
    bringIntoView(hint, hint.closest(".pane"));
    lightUp(hint);
    return true;
  }

  let wanted = "";
  document.addEventListener("click", (event) => {
    const margin = event.target.closest?.("[data-shows-hint]");
    if (margin && noticed() && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      noticed().open = true;
      wanted = show(margin.dataset.showsHint) ? "" : margin.dataset.showsHint;
    }
    const claim = event.target.closest?.("[data-choose]");
    if (claim && list?.querySelector(`[data-claim="${claim.dataset.choose}"]`)) {
      event.preventDefault();
      choose(claim.dataset.choose);
    }
  });
  // The list comes when it is unfolded for the first time.
  document.addEventListener("htmx:afterSettle", () => { if (wanted && show(wanted)) wanted = ""; });

  // The form for a claim made of a hint stands above the list of claims.
  document.addEventListener("htmx:afterSwap", (event) => {
    if (!event.detail.requestConfig?.elt?.matches("[data-makes-claim]")) return;
    const form = document.getElementById("add-claim");
    bringIntoView(form, form.closest(".pane"));
    form.querySelector("[name=text]").focus({ preventScroll: true });
  });

  for (const [name, reads] of [["pointerover", false], ["focusin", true]]) {
    document.addEventListener(name, (event) => {
      const hint = event.target.closest?.("[data-hint]");
      lightUp(hint ?? document.activeElement?.closest("[data-hint]"));
      if (hint && reads) bringToRead(hint);
    });
  }
  document.addEventListener("claim-chosen", () => lightUp());
  document.addEventListener("claim-closed", () => lightUp());
  document.addEventListener("hint-answered", (event) => {
    const panel = event.detail.claim && document.getElementById(`hints-of-${event.detail.claim}`);
    (panel || noticed()?.querySelector("summary"))?.focus({ preventScroll: true });
    lightUp();
  });
  lightUp();
})();
