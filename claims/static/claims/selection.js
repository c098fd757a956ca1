// Adding a claim by selecting words of the article.
"use strict";
(() => {
  const { article, bringIntoView, isShown, codePoints } = window.bench;
  const offer = document.getElementById("add-from-selection");

  function selectedWords() {
    const selection = getSelection();
    if (!article || selection.isCollapsed || !selection.rangeCount) return null;
    const range = selection.getRangeAt(0);
    if (!article.contains(range.startContainer) && !article.contains(range.endContainer)) return null;
    let start = null, end = null;
    for (const piece of article.querySelectorAll("[data-start]")) {
      const node = piece.firstChild;
      if (!node || !range.intersectsNode(node) || !isShown(piece)) continue;
      const first = node === range.startContainer ? range.startOffset : 0;
      const last = node === range.endContainer ? range.endOffset : node.data.length;
      if (first >= last) continue;
      const from = Number(piece.dataset.start);
      start ??= from + codePoints(node.data.slice(0, first));
      end = from + codePoints(node.data.slice(0, last));
    }
    return start === null ? null : wholeWords({ start, end });
  }

  function wholeWords({ start, end }) {
    // Half a word at either end is taken whole.
    const characters = [];
    for (const piece of article.querySelectorAll("[data-start]")) {
      [...(piece.firstChild?.data ?? "")].forEach((c, i) => { characters[Number(piece.dataset.start) + i] = c; });
    }
    const isInWord = (offset) => [offset - 1, offset].every((i) => /[\p{L}\p{N}\p{M}]/u.test(characters[i] ?? " "));
    while (isInWord(start)) start -= 1;
    while (isInWord(end)) end += 1;
    return { start, end };
  }

  function quoteOf({ start, end }) {
    // Blank space between lines is not drawn, so a gap stands for it; the server compares words, not blanks.
    let quote = "", at = start;
    for (const piece of article.querySelectorAll("[data-start]")) {
      const from = Number(piece.dataset.start);
      const text = [...(piece.firstChild?.data ?? "")];
      if (from + text.length <= start || from >= end) continue;
      if (from > at && quote) quote += "\n";
      quote += text.slice(Math.max(0, start - from), end - from).join("");
      at = from + text.length;
    }
    return quote;
  }

  function offerToAdd() {
    if (!offer) return;
    const words = document.querySelector("[data-place]") ? null : selectedWords();
    offer.hidden = !words;
    if (!words) return;
    const boxes = getSelection().getRangeAt(0).getClientRects();
    const last = boxes[boxes.length - 1];
    if (!last) return;
    const place = document.body.getBoundingClientRect();
    offer.style.setProperty("top", `${Math.min(last.bottom + 6, innerHeight - 48)}px`);
    offer.style.setProperty("left", `${Math.max(8, Math.min(last.right - 60, place.width - 170))}px`);
  }

  function addFromSelection() {
    const words = selectedWords();
    const folded = document.getElementById("add-claim");
    if (!folded) return;
    folded.open = true;
    const form = folded.querySelector("form");
    if (words) {
      const exact = quoteOf(words);
      form.elements.start.value = words.start;
      form.elements.end.value = words.end;
      form.elements.exact.value = exact;
      if (!form.elements.text.value.trim()) form.elements.text.value = exact.trim();
      form.elements.text.dispatchEvent(new Event("input", { bubbles: true }));
    }
    if (offer) offer.hidden = true;
    bringIntoView(folded, folded.closest(".pane"));
    form.elements[words ? "text" : "exact"].focus();
  }

  // No selection begins on a link, or within what takes the focus, and most of an article may be claims: while the
  // button is down their words are words.
  article?.addEventListener("pointerdown", (event) => {
    const link = event.target.closest("a[data-claims]");
    if (!link || event.pointerType !== "mouse" || event.button || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const kept = ["href", "tabindex"].map((name) => [name, link.getAttribute(name)]);
    for (const [name] of kept) link.removeAttribute(name);
    const restore = () => { for (const [name, value] of kept) link.setAttribute(name, value); };
    addEventListener("pointerup", () => setTimeout(restore), { once: true });
  });

  let settling = 0;
  document.addEventListener("selectionchange", () => {
    cancelAnimationFrame(settling);
    settling = requestAnimationFrame(offerToAdd);
  });
  offer?.addEventListener("mousedown", (event) => event.preventDefault());
  offer?.addEventListener("click", addFromSelection);

  Object.assign(window.bench, { addFromSelection, selectedWords, quoteOf });
})();
