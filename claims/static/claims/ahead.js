// The claim that comes next is read while the present one is: an act that leads on to it need not wait for it again.
"use strict";
(() => {
  const { list, openItem } = window.bench;
  // So long nothing else is chosen before it is read, and so long it is good for: a browser cannot tell what it missed.
  const PAUSE = 150;
  const GOOD_FOR = 60_000;
  const drawn = new Map();
  let [readAt, waiting, turn] = [0, 0, 0];
  if (!list) return;

  // The next claim in the order of the text that stands where the open one does, from the start again.
  function following() {
    const items = [...list.querySelectorAll(".claim")];
    const at = items.indexOf(openItem());
    const { status } = items[at].dataset;
    return [...items.slice(at + 1), ...items.slice(0, at)].find((item) => item.dataset.status === status);
  }

  async function read(item) {
    const mine = turn += 1;
    const address = `${item.querySelector(".claim-head a").getAttribute("hx-get")}&ahead=on`;
    const answer = await fetch(address, { headers: { "HX-Request": "true" }, priority: "low" }).catch(() => null);
    const known = answer?.ok && !answer.redirected && answer.headers.get("X-Ahead");
    const text = known ? await answer.text() : "";
    if (!text || mine !== turn) return;
    // What is here stands at the list, for as long as it may be used.
    list.dataset.ahead = known;
    readAt = performance.now();
    // The one before stays: an act that told of it may be under way.
    for (const older of [...drawn.keys()].slice(0, -1)) drawn.delete(older);
    drawn.set(known, text);
  }

  function begin() {
    clearTimeout(waiting);
    turn += 1;
    delete list.dataset.ahead;
    if (!openItem()?.querySelector("[data-leads-on]") || navigator.connection?.saveData) return;
    waiting = setTimeout(() => {
      const item = document.visibilityState === "visible" && openItem() && following();
      if (item) read(item);
    }, PAUSE);
  }

  // The act tells what is here; the server leaves it out of its answer if it is still so, and else sends it along.
  document.addEventListener("htmx:configRequest", ({ detail: { elt, verb, parameters } }) => {
    if (verb === "get" || !elt.matches("form") || !openItem()?.contains(elt)) return;
    if (list.dataset.ahead && performance.now() - readAt < GOOD_FOR) parameters.ahead = list.dataset.ahead;
  });
  // Put together before anything is shown: one swap, as if the server had sent it all.
  document.addEventListener("htmx:beforeSwap", ({ detail }) => {
    const known = detail.xhr.getResponseHeader("X-Ahead");
    if (known) detail.serverResponse += drawn.get(known) ?? "";
  });
  // Whatever was done may have changed what was read.
  for (const told of ["claim-chosen", "claim-closed", "claim-refused", "hint-answered"]) document.addEventListener(told, begin);

  begin();
})();
