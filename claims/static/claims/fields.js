// What stands in a form, what it held before, and putting words back: fields by their names, as a browser sends them.
"use strict";
(() => {
  const isBox = (field) => field.type === "checkbox" || field.type === "radio";
  const isTyped = (field) => field.name && !field.readOnly && (field.matches("textarea:not([hidden]), select, [data-kept]") ||
    (field.matches("input") && !["hidden", "password", "file", "submit"].includes(field.type)));
  const plain = (words) => words.replaceAll("\r\n", "\n");

  const now = (field) => isBox(field) && !field.checked ? "" : plain(field.value);
  function before(field) {
    // What the page fills in, unasked, is new as what is typed is; a hidden field forgets what it held once written over.
    if (field.dataset.before !== undefined) return plain(field.dataset.before);
    if (isBox(field)) return field.defaultChecked ? field.value : "";
    if (field.tagName === "SELECT") {
      const chosen = [...field.options].find((option) => option.defaultSelected) ?? field.options[0];
      return chosen ? chosen.value : "";
    }
    return plain(field.defaultValue);
  }

  function gather(form, read) {
    const found = {};
    for (const field of form.elements) {
      if (isTyped(field) && (field.type !== "radio" || read(field) || !(field.name in found))) found[field.name] = read(field);
    }
    return found;
  }

  /** What was changed, and what these fields held before it; `held` where the page was drawn with a draft in it. */
  function changed(form, held) {
    const seen = { ...gather(form, before), ...held };
    const words = gather(form, now);
    const names = Object.keys(words).filter((name) => words[name].trim() !== (seen[name] ?? "").trim());
    const only = (fields) => Object.fromEntries(names.map((name) => [name, fields[name] ?? ""]));
    return { words: only(words), seen: only(seen) };
  }

  /** Put `words` into the form; whether anything was another before. */
  function put(form, words) {
    let isOther = false;
    for (const field of form.elements) {
      const typed = isTyped(field) ? words[field.name] : undefined;
      if (typed === undefined) continue;
      const was = now(field);
      if (isBox(field)) field.checked = field.value === typed;
      else field.value = typed;
      isOther ||= now(field) !== was;
    }
    return isOther;
  }

  function begin(form) {
    for (const field of form.querySelectorAll("[data-kept]")) field.dataset.before ??= field.value;
  }

  window.fields = { begin, changed, isTyped, put };
})();
