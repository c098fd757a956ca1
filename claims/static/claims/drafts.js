// Saves what people type as drafts on the server; what the server did not get is kept in this browser until it has it.
"use strict";
(() => {
  const { begin, changed, isTyped, put } = window.fields;
  const { forget, forgetAll, forgetNamed, keep, kept, store } = window.kept;
  const { action, stand, tell } = window.told;
  const say = document.body.dataset;
  const { person } = say;
  if (!person) return;
  const PAUSE = 1000;
  const MOST_THAT_OUTLIVES_A_PAGE = 60_000;
  const states = new WeakMap();
  const FORMS = "form[data-words]";
  const isSaved = (form) => Boolean(states.has(form) || form.closest("[data-drafts]"));
  const formsIn = (root) => [...(root.matches?.(FORMS) ? [root] : []), ...root.querySelectorAll(FORMS)].filter(isSaved);

  // The state of a form: when the server saved it last, what it held before, what is under way.

  function stateOf(form) {
    if (!states.has(form)) {
      const note = form.querySelector(".draft-note[data-saved-at]");
      const held = note ? JSON.parse(note.dataset.held) : kept(form)?.seen ?? {};
      const address = form.closest("[data-drafts]").dataset.drafts;
      const known = note?.dataset.savedAt ?? "";
      states.set(form, { address, known, held, timer: 0, running: null, isSent: false });
    }
    return states.get(form);
  }

  // Saving

  function remember(form) {
    const { words, seen } = changed(form, stateOf(form).held);
    if (Object.keys(words).length) keep(form, { words, seen, at: Date.now(), known: stateOf(form).known });
    else keep(form, null);
    return { words, seen };
  }

  // The form tells with its words which draft they take along: as this page knows it, and none that was saved since.
  const draftIn = (input) => input.value.split("@")[0];
  function markSent(form, isDraft) {
    let field = [...form.querySelectorAll("input[name=draft]")].find((input) => draftIn(input) === form.dataset.words);
    if (!isDraft) { field?.remove(); return; }
    if (!field) {
      field = document.createElement("input");
      Object.assign(field, { type: "hidden", name: "draft" });
      form.append(field);
    }
    field.value = `${form.dataset.words}@${stateOf(form).known}`;
  }

  function post(form, fields) {
    const sent = new FormData();
    for (const [name, value] of Object.entries(fields)) sent.set(name, value);
    const length = Object.values(fields).reduce((sum, value) => sum + new Blob([value]).size, 0);
    return fetch(stateOf(form).address, {
      method: "POST", body: sent, redirect: "manual", keepalive: length < MOST_THAT_OUTLIVES_A_PAGE,
      headers: { Accept: "application/json", "X-CSRFToken": window.words.token() ?? "" },
    });
  }

  async function send(form) {
    const state = stateOf(form);
    const { words, seen } = remember(form);
    if (!Object.keys(words).length) {
      if (state.known) await post(form, { discard: form.dataset.words });
      state.known = "";
      markSent(form, false);
      tell(form, "");
      return true;
    }
    tell(form, say.saySaving);
    const answer = await post(form, {
      form: form.dataset.words, words: JSON.stringify(words), seen: JSON.stringify(seen), known: state.known,
    });
    const isSignedOut = answer.type === "opaqueredirect" || answer.status === 403;
    if (isSignedOut) { tell(form, say.saySignedOutDraft, { isWrong: true, link: window.words.signIn() }); return false; }
    if (answer.status === 409) {
      const other = await answer.json();
      keep(form, { words: other.words }, "other");
      state.known = other.saved_at;
      return send(form);
    }
    if (!answer.ok) {
      const why = answer.status === 413 ? (await answer.json()).said : answer.status === 404 ? say.sayGone : say.sayNoAnswerDraft;
      tell(form, why, { isWrong: true });
      return false;
    }
    const { said, saved_at } = await answer.json();
    state.known = saved_at;
    markSent(form, true);
    if (JSON.stringify(changed(form, state.held).words) === JSON.stringify(words)) keep(form, null);
    tell(form, said);
    offerOther(form);
    return true;
  }

  /** Save now, after what is under way; whether the server has it. */
  function save(form) {
    const state = stateOf(form);
    clearTimeout(state.timer);
    state.timer = 0;
    if (state.isSent) return Promise.resolve(true);
    state.running = Promise.resolve(state.running)
      .then(() => state.isSent || send(form))
      .catch(() => { tell(form, say.sayNoAnswerDraft, { isWrong: true }); return false; })
      .finally(() => { state.running = null; });
    return state.running;
  }

  const isWaiting = (form) => Boolean(stateOf(form).timer) || Boolean(kept(form));
  const saveWaiting = () => Promise.all(formsIn(document).filter(isWaiting).map(save));

  // Putting back

  function offerOther(form) {
    const other = kept(form, "other");
    form.querySelector(".other-words")?.remove();
    if (!other) return;
    const line = document.createElement("p");
    line.className = "help other-words";
    line.append(say.sayOther, " ", action(say.sayShowOther, () => {
      const mine = changed(form, stateOf(form).held).words;
      put(form, { ...Object.fromEntries(Object.keys(mine).map((name) => [name, stateOf(form).held[name] ?? ""])), ...other.words });
      keep(form, { words: mine }, "other");
      save(form);
    }));
    form.prepend(line);
  }

  function restore(form) {
    begin(form);
    const local = kept(form);
    const state = stateOf(form);
    if (local) {
      const drawn = changed(form, state.held).words;
      const isNewer = !state.known || state.known === local.known || local.at > Date.parse(state.known);
      if (state.known && state.known !== local.known) keep(form, { words: isNewer ? drawn : local.words }, "other");
      if (isNewer && put(form, local.words)) {
        for (let folded = form.closest("details"); folded; folded = folded.parentElement.closest("details")) folded.open = true;
        tell(form, say.sayRestored);
      }
      if (!isNewer) keep(form, null);
      else state.timer = setTimeout(() => save(form), PAUSE);
    }
    offerOther(form);
  }

  // A plain form leaves its page: its words are forgotten on the page that says that they were taken, and not on the
  // one where people sign in again.
  const sent = JSON.parse(store.getItem("sent") ?? "[]");
  store.removeItem("sent");
  if (document.querySelector("#messages .message.success")) sent.forEach(forgetNamed);

  // When

  document.addEventListener("input", (event) => {
    const form = event.target.closest?.(FORMS);
    if (!form || !isSaved(form) || !isTyped(event.target)) return;
    const state = stateOf(form);
    stand(form, event.target);
    state.isSent = false;
    remember(form);
    clearTimeout(state.timer);
    state.timer = setTimeout(() => save(form), PAUSE);
  });
  document.addEventListener("focusout", (event) => {
    const form = event.target.closest?.(FORMS);
    // On the way to a button the words are sent, or thrown away, in a moment.
    if (event.relatedTarget?.matches?.("button, [data-leaves]") && event.relatedTarget.closest(FORMS) === form) return;
    if (form && isSaved(form) && stateOf(form).timer) save(form);
  });
  document.addEventListener("visibilitychange", saveWaiting);
  addEventListener("online", saveWaiting);
  addEventListener("focus", saveWaiting);
  addEventListener("pagehide", saveWaiting);

  // A form waits for its draft to be under its name: else the draft would be saved after its words were taken.
  document.addEventListener("submit", (event) => {
    const { target: form, submitter } = event;
    if (!form.matches(FORMS) || !isSaved(form)) return;
    const state = stateOf(form);
    clearTimeout(state.timer);
    state.timer = 0;
    if (state.running) {
      event.preventDefault();
      event.stopImmediatePropagation();
      state.running.then(() => form.requestSubmit(submitter?.isConnected ? submitter : null));
      return;
    }
    if (form.hasAttribute("hx-post")) return;
    state.isSent = true;
    const names = [form.dataset.words, ...[...form.querySelectorAll("input[name=draft]")].map(draftIn)];
    store.setItem("sent", JSON.stringify(names));
  }, true);
  document.addEventListener("htmx:beforeOnLoad", (event) => {
    const { xhr, elt } = event.detail;
    const form = elt.closest?.(FORMS);
    if (!form || xhr.status >= 300 || window.words.isSignIn(xhr) || event.detail.requestConfig.verb === "get") return;
    stateOf(form).isSent = true;
    forget(form);
  });

  document.addEventListener("click", (event) => {
    const target = event.target.closest?.("[data-forget], [data-leaves], button[name=discard]");
    if (!target) return;
    if (target.matches("[data-forget]")) return forgetAll();
    const form = target.closest(FORMS);
    if (target.name === "discard") forgetNamed(target.value);
    if (!form) return;
    const state = stateOf(form);
    clearTimeout(state.timer);
    Object.assign(state, { timer: 0, isSent: true });
    forget(form);
    const isLink = target.matches("[data-leaves]");
    if (!state.running && !(isLink && state.known)) return;
    event.preventDefault();
    Promise.resolve(state.running)
      .then(() => isLink && state.known && post(form, { discard: form.dataset.words }))
      .finally(() => isLink ? location.assign(target.href) : target.click());
  });

  document.addEventListener("htmx:load", (event) => { for (const form of formsIn(event.detail.elt)) restore(form); });

  window.drafts = { saveWaiting };
})();
