// The workbench: choosing claims on either side, adding one by selecting words, keys, and where the focus goes.
"use strict";
(() => {
  const article = document.getElementById("article");
  const list = document.getElementById("claims");
  const keys = document.getElementById("keys");
  const offer = document.getElementById("add-from-selection");
  const itemOf = (claim) => document.getElementById(`claim-${claim}`);
  const headOf = (item) => item?.querySelector(".claim-head a");
  const openItem = () => list?.querySelector(".claim.open");
  const isShown = (element) => element.getClientRects().length > 0;

  // Choosing

  const anchorsOf = (claim) => article ? [...article.querySelectorAll(`[data-claims~="${claim}"]`)] : [];

  const sheetTop = () => {
    const sheet = list?.closest(".pane");
    return sheet && getComputedStyle(sheet).position === "fixed" ? sheet.getBoundingClientRect().top : 0;
  };

  function bringIntoView(element, pane) {
    // Only the pane scrolls, and only when it has to: what the hand is on stays where it is.
    if (!element || !pane) return;
    const [box, frame] = [element.getBoundingClientRect(), pane.getBoundingClientRect()];
    if (getComputedStyle(pane).overflowY === "visible") {
      // The page itself scrolls: above a lower sheet to the words, in one column to the claim.
      const room = element.closest("#article") ? sheetTop() : innerHeight;
      if (room && (box.top < 8 || box.bottom > room - 8)) scrollBy(0, box.top - Math.min(96, room / 3));
      return;
    }
    if (box.top < frame.top + 8) pane.scrollTop += box.top - frame.top - 24;
    else if (box.bottom > frame.bottom - 8) {
      pane.scrollTop += Math.min(box.top - frame.top - 24, box.bottom - frame.bottom + 24);
    }
  }

  function show(claim) {
    for (const piece of article?.querySelectorAll(".chosen") ?? []) piece.classList.remove("chosen");
    const anchors = anchorsOf(claim);
    for (const piece of anchors) piece.classList.add("chosen");
    const folded = anchors[0]?.closest("details.furniture");
    if (folded) folded.open = true;
    bringIntoView(anchors[0], article?.closest(".pane"));
    bringIntoView(itemOf(claim), list?.closest(".pane"));
    lightUpReasons();
  }

  function choose(claim) {
    const item = itemOf(claim);
    if (item && !item.classList.contains("open")) headOf(item)?.click();
  }

  article?.addEventListener("click", (event) => {
    const piece = event.target.closest("[data-claims]");
    if (!piece || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (!getSelection().isCollapsed) return;
    // A second click on words of several claims goes on to the next of them.
    const claims = piece.dataset.claims.split(" ");
    const chosen = openItem()?.dataset.claim;
    choose(claims[(claims.indexOf(chosen) + 1) % claims.length]);
  });

  // Code points: the server counts them, the browser counts UTF-16 units.

  const codePoints = (text) => [...text].length;

  function rangeOf(start, end) {
    const range = document.createRange();
    let found = 0;
    for (const piece of article.querySelectorAll("[data-start]")) {
      const from = Number(piece.dataset.start);
      const text = piece.firstChild?.data ?? "";
      const to = from + codePoints(text);
      const units = (offset) => [...text].slice(0, offset - from).join("").length;
      if (start >= from && start < to) { range.setStart(piece.firstChild, units(start)); found += 1; }
      if (end > from && end <= to) { range.setEnd(piece.firstChild, units(end)); found += 1; }
    }
    return found === 2 ? range : null;
  }

  function lightUpReasons() {
    if (!article || !CSS.highlights) return;
    const marks = [...(openItem()?.querySelectorAll("[data-reason-start]") ?? [])];
    const ranges = marks.map((m) => rangeOf(Number(m.dataset.reasonStart), Number(m.dataset.reasonEnd)));
    CSS.highlights.set("reason", new Highlight(...ranges.filter(Boolean)));
  }

  // Adding a claim by selecting words

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
    const words = selectedWords();
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

  let settling = 0;
  document.addEventListener("selectionchange", () => {
    cancelAnimationFrame(settling);
    settling = requestAnimationFrame(offerToAdd);
  });
  offer?.addEventListener("mousedown", (event) => event.preventDefault());
  offer?.addEventListener("click", addFromSelection);

  // After an act: what was unfolded stays so, the next claim is chosen and the focus goes with it.

  let unfolded = new Set();
  document.addEventListener("htmx:oobBeforeSwap", (event) => {
    for (const part of event.detail.target.querySelectorAll?.("details[data-keep][open]") ?? []) unfolded.add(part.id);
  });
  document.addEventListener("htmx:oobAfterSwap", () => {
    for (const id of unfolded) document.getElementById(id)?.setAttribute("open", "");
    unfolded = new Set();
  });
  const isTyping = () => document.activeElement?.matches?.("input:not([type=radio], [type=checkbox]), textarea, select");

  document.addEventListener("claim-chosen", (event) => {
    const item = itemOf(event.detail.claim);
    show(event.detail.claim);
    if (!isTyping()) (headOf(item) ?? item?.querySelector(".acts button"))?.focus({ preventScroll: true });
  });
  document.addEventListener("claim-closed", (event) => {
    for (const piece of article?.querySelectorAll(".chosen") ?? []) piece.classList.remove("chosen");
    lightUpReasons();
    headOf(itemOf(event.detail.claim))?.focus({ preventScroll: true });
  });
  document.addEventListener("claim-refused", (event) => {
    const item = itemOf(event.detail.claim);
    const wrong = item?.querySelector(".field.wrong input, .field.wrong textarea, .wrong input, .notice");
    wrong?.focus({ preventScroll: true });
    bringIntoView(wrong?.closest(".field") ?? wrong, list?.closest(".pane"));
  });

  // Unfolding a form puts the focus into it; folding one by Escape puts it back.

  document.addEventListener("toggle", (event) => {
    const folded = event.target;
    if (!folded.matches?.("details.act, details.add, details.add-claim") || !folded.open) return;
    if (document.activeElement !== folded.querySelector("summary")) return;
    for (const other of folded.parentElement.querySelectorAll(":scope > details.act[open]")) {
      if (other !== folded) other.open = false;
    }
    const first = folded.querySelector(".choices button, input:not([type=hidden]), textarea, select");
    first?.focus({ preventScroll: true });
    bringIntoView(folded, folded.closest(".pane"));
  }, true);

  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    const folded = document.activeElement?.closest("details.act[open], details.add[open], details.menu[open]");
    if (!folded) return;
    folded.open = false;
    folded.querySelector("summary").focus();
  });

  document.addEventListener("click", (event) => {
    const link = event.target.closest?.('a[href^="#assess-"]');
    if (!link) return;
    event.preventDefault();
    const form = document.querySelector(link.getAttribute("href"));
    const field = form.querySelector("[name=label]:checked") ?? form.querySelector("[name=label]");
    field.focus({ preventScroll: true });
    bringIntoView(form, list.closest(".pane"));
  });

  // Keys: never while typing, never over the browser's or a screen reader's own.

  const switchOn = document.getElementById("keys-on");
  if (switchOn) {
    switchOn.checked = localStorage.getItem("keys") !== "off";
    switchOn.addEventListener("change", () => localStorage.setItem("keys", switchOn.checked ? "on" : "off"));
  }

  function step(by) {
    const items = [...(list?.querySelectorAll(".claim") ?? [])];
    const at = items.indexOf(openItem() ?? document.activeElement.closest?.(".claim"));
    const next = items[at < 0 ? (by > 0 ? 0 : items.length - 1) : at + by];
    if (next) choose(next.dataset.claim);
  }

  function press(key) {
    const scopes = [openItem(), document.getElementById("add-claim")];
    const button = scopes.map((scope) => scope?.querySelector(`[data-key="${key}"]`)).find(Boolean);
    if (!button || !isShown(button)) return false;
    if (button.matches("summary")) {
      const folded = button.parentElement;
      button.focus({ preventScroll: true });
      folded.open = !folded.open;
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
    "?": () => { keys?.showModal(); return Boolean(keys); },
  };

  document.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      const form = document.activeElement?.closest("form");
      if (form && isTyping()) { event.preventDefault(); form.requestSubmit(form.querySelector("button.primary")); }
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.repeat || isTyping()) return;
    if (keys?.open || (switchOn && !switchOn.checked)) return;
    const done = acts[event.key] ? acts[event.key]() : /^[1-6]$/.test(event.key) ? pressDigit(event.key)
      : /^[a-z]$/.test(event.key) ? press(event.key) : false;
    if (done) event.preventDefault();
  });

  for (const button of document.querySelectorAll("[data-opens]")) {
    button.addEventListener("click", () => document.getElementById(button.dataset.opens).showModal());
  }
  document.addEventListener("click", (event) => {
    for (const menu of document.querySelectorAll("details.menu[open]")) {
      if (!menu.contains(event.target)) menu.open = false;
    }
  });

  const first = openItem();
  if (first) show(first.dataset.claim);
})();
