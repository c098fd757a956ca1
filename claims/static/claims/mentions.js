// Offers people while a mention is typed: a list that the text field leads, by mouse or by keyboard.
"use strict";
(() => {
  const BEGUN = /(?:^|[^\p{L}\p{N}_@.+-])@([\p{L}\p{N}_.+-]*)$/u;
  let open = null;
  let asked = 0;
  let waiting = 0;

  const begun = (field) => BEGUN.exec(field.value.slice(0, field.selectionStart))?.[1];
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
    const beginning = begun(field);
    const place = field.closest("[data-people]");
    if (beginning === undefined || !place) { close(); return; }
    const turn = asked += 1;
    const address = `${place.dataset.people}?q=${encodeURIComponent(beginning)}`;
    const answer = await fetch(address).catch(() => null);
    // Meanwhile something else was typed, or the field was left.
    if (turn !== asked || document.activeElement !== field) return;
    close();
    if (!answer?.ok || answer.redirected) return;
    const drawn = new DOMParser().parseFromString(await answer.text(), "text/html");
    const list = drawn.querySelector("[role=listbox]");
    if (list?.children.length && document.activeElement === field) show(field, list);
  }

  function show(field, list) {
    const told = field.parentElement.querySelector(".people-told") ?? document.createElement("span");
    told.className = "people-told visually-hidden";
    told.setAttribute("role", "status");
    field.after(told, list);
    field.setAttribute("aria-autocomplete", "list");
    field.setAttribute("aria-controls", list.id);
    open = { field, list, told };
    told.textContent = list.dataset.say;
    select(0);
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
    const { field } = open;
    const end = field.selectionStart;
    const start = end - (begun(field)?.length ?? 0);
    field.setRangeText(`${option.dataset.name} `, start, end, "end");
    close();
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }

  const moves = {
    ArrowDown: (at) => select(at + 1),
    ArrowUp: (at) => select(at - 1),
    Enter: (at) => take(options()[at]),
    Tab: (at) => take(options()[at]),
    Escape: close,
  };

  // Before everybody else: while the list is open, Escape closes it and not the form around it.
  document.addEventListener("keydown", (event) => {
    if (!open || event.target !== open.field || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const move = moves[event.key];
    if (!move || (event.shiftKey && event.key === "Tab")) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    move(options().findIndex((option) => option.getAttribute("aria-selected") === "true"));
  }, true);

  document.addEventListener("input", (event) => {
    if (!event.target.matches?.("textarea[data-mentions]")) return;
    clearTimeout(waiting);
    waiting = setTimeout(offer, 120, event.target);
  });
  document.addEventListener("focusout", (event) => { if (event.target === open?.field) close(); });
})();
