// The word beside a field that says whether what is typed in it is saved.
"use strict";
(() => {
  const { saySaving } = document.body.dataset;
  const words = new WeakMap();
  const wordOf = (form) => {
    if (!words.has(form)) words.set(form, { isFirst: true, isWrong: false, field: null });
    return words.get(form);
  };

  /** The word stands beside this field of the form from now on. */
  function stand(form, field) { wordOf(form).field = field; }

  function shownIn(form) {
    let shown = form.querySelector(".saved-state");
    if (!shown) {
      shown = document.createElement("span");
      shown.className = "saved-state";
    }
    const label = wordOf(form).field?.closest(".field")?.querySelector("label");
    if (label) label.after(shown);
    else if (!shown.isConnected) form.append(shown);
    return shown;
  }

  function tell(form, said, { isWrong = false, link = null } = {}) {
    const [shown, word] = [shownIn(form), wordOf(form)];
    shown.textContent = said;
    shown.classList.toggle("wrong", isWrong);
    if (link) shown.append(" ", link);
    // Read aloud once that it works, and whenever that changes; not each time.
    if (said && said !== saySaving && (word.isFirst || word.isWrong !== isWrong)) {
      document.getElementById("drafts-told").textContent = said;
      Object.assign(word, { isFirst: false, isWrong });
    }
  }

  function action(said, act) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "plain";
    button.textContent = said;
    button.addEventListener("click", act);
    return button;
  }

  // A screen reader reads what is put into the region of messages, not what stands there when the page comes.
  addEventListener("load", () => setTimeout(() => {
    for (const said of document.querySelectorAll("#messages .message > span")) said.textContent = said.textContent;
  }, 200));

  window.told = { action, stand, tell };
})();
