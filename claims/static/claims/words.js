// Keeps what people type until the server has taken it, and tells when the server did not.
"use strict";
(() => {
  const body = document.body;
  const store = window.sessionStorage;
  const prefix = `words:${body.dataset.person}:`;
  const here = prefix + location.pathname + ":";
  const keyOf = (form) => here + form.dataset.words;
  const keptFor = (form) => JSON.parse(store.getItem(keyOf(form)) || "{}");
  const isTyped = (field) => field.name && !field.readOnly && (field.matches("textarea, select") ||
    (field.matches("input") && !["hidden", "password", "file", "submit"].includes(field.type)));
  const valueOf = (field) => field.type === "checkbox" || field.type === "radio" ? field.checked : field.value;
  const initialOf = (field) => {
    if (field.type === "checkbox" || field.type === "radio") return field.defaultChecked;
    if (field.tagName === "SELECT") {
      const chosen = [...field.options].find((option) => option.defaultSelected) || field.options[0];
      return chosen ? chosen.value : "";
    }
    return field.defaultValue;
  };
  const nameOf = (field) => field.type === "radio" ? `${field.name}=${field.value}` : field.name;

  function remember(form) {
    const words = {};
    const kept = keptFor(form);
    for (const field of form.elements) {
      const [name, value] = [nameOf(field), valueOf(field)];
      // A page that sends refused words back has them as its own; they are not taken yet.
      if (isTyped(field) && (value !== initialOf(field) || value === kept[name])) words[name] = value;
    }
    try {
      if (Object.keys(words).length) store.setItem(keyOf(form), JSON.stringify(words));
      else store.removeItem(keyOf(form));
      tellKept(form, Object.keys(words).length > 0);
    } catch (full) { tellKept(form, false); /* A text too long for the store stays in its field. */ }
  }

  function tellKept(form, isKept) {
    let told = form.querySelector(".kept-here");
    if (!told) {
      told = document.createElement("p");
      told.className = "help kept-here";
      told.setAttribute("aria-live", "off");
      form.append(told);
    }
    const time = new Date().toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit" });
    told.textContent = isKept ? `${body.dataset.sayKept} ${time}` : "";
    form.querySelector(".restored")?.remove();
  }

  function restore(form) {
    const words = keptFor(form);
    let changed = false;
    for (const field of form.elements) {
      const kept = words[nameOf(field)];
      if (!isTyped(field) || kept === undefined || kept === valueOf(field)) continue;
      if (field.type === "checkbox" || field.type === "radio") field.checked = kept;
      else field.value = kept;
      changed = true;
    }
    if (!changed) return;
    const folded = form.closest("details");
    if (folded) folded.open = true;
    if (!form.querySelector(".restored")) {
      const told = document.createElement("p");
      told.className = "help restored";
      told.textContent = body.dataset.sayRestored;
      form.append(told);
    }
  }

  const formsIn = (root) => root.matches?.("form[data-words]") ? [root] : root.querySelectorAll("form[data-words]");
  const restoreIn = (root) => { for (const form of formsIn(root)) restore(form); };
  const forget = (form) => store.removeItem(keyOf(form));
  const forgetAll = (start) => {
    for (const key of Object.keys(store)) if (key.startsWith(start)) store.removeItem(key);
  };

  // A plain form leaves its page; its words are forgotten on the page that says that they were taken, and not on the
  // one where people sign in again.
  const sent = store.getItem("sent");
  store.removeItem("sent");
  if (sent?.startsWith(prefix) && document.querySelector("#messages .message.success")) forgetAll(sent);

  function say(words, link) {
    const message = document.createElement("div");
    message.className = "message error";
    const text = document.createElement("span");
    text.textContent = words + " ";
    message.append(text);
    if (link) message.append(link);
    document.getElementById("messages").replaceChildren(message);
  }

  function signIn() {
    const link = document.createElement("a");
    link.href = body.dataset.login;
    link.target = "_blank";
    link.textContent = body.dataset.saySignIn;
    return link;
  }

  document.addEventListener("input", (event) => {
    const form = event.target.closest?.("form[data-words]");
    if (form) remember(form);
  });
  document.addEventListener("submit", (event) => {
    if (event.target.matches("form[data-words]:not([hx-post])")) store.setItem("sent", here);
  });
  document.addEventListener("click", (event) => {
    if (event.target.closest?.("[data-forget]")) forgetAll("words:");
    const left = event.target.closest?.("form[data-words] [data-leaves]");
    if (left) forget(left.form ?? left.closest("form"));
  });

  document.addEventListener("htmx:configRequest", (event) => {
    // The token of the cookie: somebody who signed in again in another tab has a new one.
    const token = document.cookie.split("; ").find((pair) => pair.startsWith("csrftoken="));
    if (!token || event.detail.verb === "get") return;
    delete event.detail.parameters.csrfmiddlewaretoken;
    event.detail.headers["X-CSRFToken"] = token.slice("csrftoken=".length);
  });
  document.addEventListener("htmx:beforeSwap", (event) => {
    const reached = new URL(event.detail.xhr.responseURL || location.href);
    if (reached.pathname !== body.dataset.login) return;
    event.detail.shouldSwap = false;
    event.preventDefault();
    say(body.dataset.saySignedOut, signIn());
  });
  document.addEventListener("htmx:beforeOnLoad", (event) => {
    const { xhr, elt } = event.detail;
    const isSignIn = new URL(xhr.responseURL || location.href).pathname === body.dataset.login;
    if (xhr.status < 300 && !isSignIn && elt.matches("form[data-words]")) forget(elt);
  });
  document.addEventListener("htmx:sendError", () => say(body.dataset.sayNoAnswer));
  document.addEventListener("htmx:responseError", (event) => {
    const { status } = event.detail.xhr;
    // Without its cookies the server refuses before it asks who it is: signing in brings them back.
    if (status === 403) say(body.dataset.sayRefused, signIn());
    else say(status >= 500 ? body.dataset.sayNoAnswer : body.dataset.sayRefused);
  });
  document.addEventListener("htmx:load", (event) => restoreIn(event.detail.elt));

  document.documentElement.classList.add("js");
})();
