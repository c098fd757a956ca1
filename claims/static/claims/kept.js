// Words that the server has not got yet are kept in this browser's tab; so are the other words, where two windows wrote
// in one form ("other").
"use strict";
(() => {
  const store = window.sessionStorage;
  const { person } = document.body.dataset;
  const nameOf = (form, sort) => `words:${person}:${form}${sort ? `:${sort}` : ""}`;

  const kept = (form, sort = "") => JSON.parse(store.getItem(nameOf(form.dataset.words, sort)) ?? "null");

  function keep(form, record, sort = "") {
    const name = nameOf(form.dataset.words, sort);
    try {
      if (record) store.setItem(name, JSON.stringify(record));
      else store.removeItem(name);
    } catch (full) { /* Too long for the store: it stays in its field. */ }
  }

  const forgetNamed = (form) => { for (const sort of ["", "other"]) store.removeItem(nameOf(form, sort)); };
  const forget = (form) => forgetNamed(form.dataset.words);
  function forgetAll() {
    for (const key of Object.keys(store)) if (key.startsWith("words:")) store.removeItem(key);
  }

  window.kept = { forget, forgetAll, forgetNamed, keep, kept, store };
})();
