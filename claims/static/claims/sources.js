// Offers known sources while the title of one is typed, and shows the one that was chosen.
"use strict";
(() => {
  const SHORTEST = 2;
  const formOf = (element) => element.closest("[data-source-form]");

  function choose(form, source, title) {
    form.elements.source.value = source;
    form.querySelector("[data-chosen]").textContent = title;
    form.querySelector(".chosen-source").hidden = !source;
    for (const part of form.querySelectorAll(".new-source")) part.hidden = Boolean(source);
    form.elements.source.dispatchEvent(new Event("input", { bubbles: true }));
  }

  window.offers.add({
    fields: "input[data-sources]",
    isChosenAtOnce: false,
    address(field) {
      const words = field.value.trim();
      return words.length < SHORTEST ? "" : `${formOf(field).dataset.sources}?q=${encodeURIComponent(words)}`;
    },
    take(field, option, close) {
      const form = formOf(field);
      close();
      field.value = "";
      choose(form, option.dataset.source, option.dataset.title);
      form.elements.quote.focus();
    },
  });

  document.addEventListener("click", (event) => {
    const button = event.target.closest?.("[data-unchoose]");
    if (!button || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const form = formOf(button);
    choose(form, "", "");
    form.elements.title.focus();
  });
})();
