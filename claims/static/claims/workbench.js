// The workbench: choosing claims on either side, what an act changed, and where the focus goes.
"use strict";
(() => {
  const article = document.getElementById("article");
  const list = document.getElementById("claims");
  const itemOf = (claim) => document.getElementById(`claim-${claim}`);
  const headOf = (item) => item?.querySelector(".claim-head a");
  const openItem = () => list?.querySelector(".claim.open");
  const isShown = (element) => element.getClientRects().length > 0;
  // A choice counts too: whoever has just chosen "refutes" types the link next, and means no keys by it.
  const isTyping = () => document.activeElement?.matches?.("input, textarea, select");

  // Choosing

  const anchorsOf = (claim) => article ? [...article.querySelectorAll(`[data-claims~="${claim}"]`)] : [];

  const sheetTop = () => {
    const sheet = list?.closest(".pane");
    return sheet && getComputedStyle(sheet).position === "fixed" ? sheet.getBoundingClientRect().top : 0;
  };

  // On a claim's own page there are no panes: the page itself scrolls.
  const paneOf = (element) => element?.closest(".pane") ?? document.documentElement;

  const coveredBelow = (element) => {
    const height = element.closest(".claim, .panel")?.querySelector(".company")?.offsetHeight;
    return height ? height + 12 : 0;
  };

  function bringIntoView(element, pane) {
    // Only the pane scrolls, and only when it has to: what the hand is on stays where it is.
    if (!element || !pane) return;
    const box = element.getBoundingClientRect();
    const { top, bottom } = pane.getBoundingClientRect();
    // Who else is here is told over the foot of the pane.
    const frame = { top, bottom: bottom - coveredBelow(element) };
    if (getComputedStyle(pane).overflowY === "visible") {
      // The page itself scrolls: above a lower sheet to the words, in one column to the claim.
      const room = element.closest("#article") ? sheetTop() : innerHeight - coveredBelow(element);
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

  // What was sent of the open claim is answered there, with what came of it: a choice made before waits for the answer.
  // Where it was refused, the refusal is read first.

  let wanted = null;
  document.addEventListener("htmx:confirm", (event) => {
    const { elt } = event.detail;
    if (!elt.matches(".claim-head a") || !openItem()?.querySelector("form[aria-busy=true]")) return;
    event.preventDefault();
    wanted = elt.closest(".claim").dataset.claim;
  });
  document.addEventListener("htmx:afterRequest", ({ detail: { xhr } }) => {
    if (!wanted || openItem()?.querySelector("form[aria-busy=true]")) return;
    const claim = wanted;
    wanted = null;
    if (xhr.status >= 200 && xhr.status < 400) choose(claim);
  });

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

  // How the words of a changed claim are drawn now comes with its item: "from:to:classes" for each stretch of them.
  function paint(item) {
    const anchors = anchorsOf(item.dataset.claim);
    for (const stretch of item.dataset.looks.split(";").filter(Boolean)) {
      const [from, to, looks] = stretch.split(":");
      const within = anchors.filter(({ dataset: { start } }) => Number(start) >= Number(from) && Number(start) < Number(to));
      const drawn = looks.split(" ").filter(Boolean);
      for (const piece of within) {
        piece.classList.remove(...[...piece.classList].filter((name) => /^(l[0-9]-.*|noted)$/.test(name)));
        piece.classList.add(...drawn.filter((name) => name !== "noted" || piece === within.at(-1)));
      }
    }
    delete item.dataset.looks;
  }
  document.addEventListener("htmx:oobAfterSwap", () => {
    for (const item of list?.querySelectorAll("[data-looks]") ?? []) paint(item);
  });

  // After an act: what was unfolded stays so, the next claim is chosen and the focus goes with it.

  let unfolded = new Set();
  document.addEventListener("htmx:oobBeforeSwap", (event) => {
    for (const part of event.detail.target.querySelectorAll?.("details[data-keep][open]") ?? []) unfolded.add(part.id);
  });
  document.addEventListener("htmx:oobAfterSwap", () => {
    for (const id of unfolded) document.getElementById(id)?.setAttribute("open", "");
    unfolded = new Set();
  });
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
    lightUpReasons();
    const wrong = item?.querySelector(".field.wrong input, .field.wrong textarea, .wrong input, .notice");
    wrong?.focus({ preventScroll: true });
    // What is said of the claim as a whole stands right below its title, which is read with it.
    bringIntoView(wrong?.matches(".notice") ? item : wrong?.closest(".field") ?? wrong, paneOf(item));
  });

  // Unfolding a form puts the focus into it; folding one by Escape puts it back. A key that unfolds one does not wait
  // for the event: what is typed next is no key any more.

  function enter(folded) {
    if (!folded.matches?.("details.act, details.add, details.add-claim") || !folded.open) return;
    if (document.activeElement !== folded.querySelector("summary")) return;
    for (const other of folded.parentElement.querySelectorAll(":scope > details.act[open]")) {
      if (other !== folded) other.open = false;
    }
    const first = folded.querySelector(".choices button, input:not([type=hidden]), textarea, select");
    first?.focus({ preventScroll: true });
    bringIntoView(folded, paneOf(folded));
  }
  document.addEventListener("toggle", (event) => enter(event.target), true);

  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    const folded = document.activeElement?.closest("details.act[open], details.add[open], details.menu[open]");
    if (!folded) {
      // Out of a form that stays open: from here the keys work again.
      const item = isTyping() && document.activeElement.closest(".claim");
      if (item) (headOf(item) ?? item.querySelector(".acts button, .acts a, summary"))?.focus({ preventScroll: true });
      return;
    }
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
    bringIntoView(form, paneOf(form));
  });

  document.addEventListener("click", (event) => {
    for (const menu of document.querySelectorAll("details.menu[open]")) {
      if (!menu.contains(event.target)) menu.open = false;
    }
  });

  window.bench = { article, list, openItem, choose, bringIntoView, isShown, isTyping, codePoints, rangeOf, enter };

  const first = openItem();
  if (first) show(first.dataset.claim);
})();
