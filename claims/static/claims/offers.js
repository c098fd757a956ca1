// A list that a text field leads while somebody types, by mouse or by keyboard: people to mention, sources to cite.
"use strict";
(() => {
  const kinds = [];
  let open = null;
  let asked = 0;
  let waiting = 0;

  const kindOf = (field) => kinds.find((kind) => field.matches?.(kind.fields));
  const options = () => [...(open?.list.querySelectorAll("[role=option]") ?? [])];

  function close() {
    asked += 1;
    clearTimeout(waiting);
    if (!open) return;
    const { field, list, told } = open;
    open = null;
    for (const name of ["aria-controls", "aria-activedescendant"]) field.removeAttribute(name);
    list.remove();
    told.textContent = "";
  }

  async function offer(field) {
    const kind = kindOf(field);
    const address = kind.address(field);
    if (!address) { close(); return; }
    const turn = asked += 1;
    const answer = await fetch(address).catch(() => null);
    // Meanwhile something else was typed, or the field was left.
    if (turn !== asked || document.activeElement !== field) return;
    close();
    if (!answer?.ok || answer.redirected) return;
    const drawn = new DOMParser().parseFromString(await answer.text(), "text/html");
    const list = drawn.querySelector("[role=listbox]");
    if (list?.children.length && document.activeElement === field) show(field, list, kind);
  }

  function show(field, list, kind) {
    const told = field.parentElement.querySelector(".offer-told") ?? document.createElement("span");
    told.className = "offer-told visually-hidden";
    told.setAttribute("role", "status");
    field.after(told, list);
    field.setAttribute("aria-autocomplete", "list");
    field.setAttribute("aria-controls", list.id);
    open = { field, list, told, kind };
    told.textContent = list.dataset.say;
    if (kind.isChosenAtOnce) select(0);
    // The field keeps the focus: pressing on the list would take it away.
    list.addEventListener("mousedown", (event) => event.preventDefault());
    list.addEventListener("click", (event) => {
      const option = event.target.closest("[role=option]");
      if (option) take(option);
    });
  }

  function select(index) {
    const all = options();
    const chosen = all[(index + all.length) % all.length];
    for (const option of all) option.setAttribute("aria-selected", String(option === chosen));
    open.field.setAttribute("aria-activedescendant", chosen.id);
    chosen.scrollIntoView({ block: "nearest" });
  }

  function take(option) {
    const { field, kind } = open;
    kind.take(field, option, close);
  }

  const moves = {
    ArrowDown: (at) => select(at + 1),
    ArrowUp: (at) => select(at < 0 ? -1 : at - 1),
    Enter: (at) => take(options()[at]),
    Tab: (at) => take(options()[at]),
    Escape: close,
  };

  // Before everybody else: while the list is open, Escape closes it and not the form around it.
  document.addEventListener("keydown", (event) => {
    if (!open || event.target !== open.field || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const move = moves[event.key];
    const at = options().findIndex((option) => option.getAttribute("aria-selected") === "true");
    if (!move || (event.key === "Tab" && (event.shiftKey || at < 0)) || (event.key === "Enter" && at < 0)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    move(at);
  }, true);

  document.addEventListener("input", (event) => {
    if (!kindOf(event.target)) return;
    clearTimeout(waiting);
    waiting = setTimeout(offer, 120, event.target);
  });
  document.addEventListener("focusout", (event) => { if (event.target === open?.field) close(); });

  /** Offer in `fields` what `address(field)` lists; `take(field, option, close)` puts what was chosen. */
  window.offers = { add: (kind) => kinds.push(kind) };
})();
