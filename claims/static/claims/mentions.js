// Offers people while a mention is typed.
"use strict";
(() => {
  const BEGUN = /(?:^|[^\p{L}\p{N}_@.+-])@([\p{L}\p{N}_.+-]*)$/u;
  const begun = (field) => BEGUN.exec(field.value.slice(0, field.selectionStart))?.[1];

  window.offers.add({
    fields: "textarea[data-mentions]",
    isChosenAtOnce: true,
    address(field) {
      const beginning = begun(field);
      const place = field.closest("[data-people]");
      return beginning === undefined || !place ? "" : `${place.dataset.people}?q=${encodeURIComponent(beginning)}`;
    },
    take(field, option, close) {
      const end = field.selectionStart;
      const start = end - (begun(field)?.length ?? 0);
      field.setRangeText(`${option.dataset.name} `, start, end, "end");
      close();
      field.dispatchEvent(new Event("input", { bubbles: true }));
    },
  });
})();
