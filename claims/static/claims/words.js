// Tells when the server did not take what was sent, and sends it with the token of whoever is signed in now.
"use strict";
(() => {
  const body = document.body;

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

  // The token of the cookie: somebody who signed in again in another tab has a new one.
  const token = () => document.cookie.split("; ").find((pair) => pair.startsWith("csrftoken="))?.slice("csrftoken=".length);
  const isSignIn = (xhr) => new URL(xhr.responseURL || location.href).pathname === body.dataset.login;
  // What the page asks for by itself, every few seconds, says nothing of what the person did.
  const isBeat = (event) => Boolean(event.detail.elt?.matches?.("[data-after]"));

  // Who only opened something has typed nothing that could be lost.
  const noAnswer = (event) => body.dataset[event.detail.requestConfig?.verb === "get" ? "sayNoAnswerReading" : "sayNoAnswer"];

  document.addEventListener("htmx:configRequest", (event) => {
    if (!token() || event.detail.verb === "get") return;
    delete event.detail.parameters.csrfmiddlewaretoken;
    event.detail.headers["X-CSRFToken"] = token();
  });
  document.addEventListener("htmx:beforeSwap", (event) => {
    if (!isSignIn(event.detail.xhr)) return;
    event.detail.shouldSwap = false;
    event.preventDefault();
    if (!isBeat(event)) say(body.dataset.saySignedOut, signIn());
  });
  document.addEventListener("htmx:sendError", (event) => { if (!isBeat(event)) say(noAnswer(event)); });
  document.addEventListener("htmx:responseError", (event) => {
    if (isBeat(event)) return;
    const { elt, xhr: { status } } = event.detail;
    // What it is about is gone: the page that says so, and that takes the words elsewhere, is shown as a whole.
    if (status === 404 && elt.matches("form[method=post]")) { elt.submit(); return; }
    // Without its cookies the server refuses before it asks who it is: signing in brings them back.
    if (status === 403) say(body.dataset.sayRefused, signIn());
    else say(status >= 500 ? noAnswer(event) : body.dataset.sayRefused);
  });

  window.words = { isSignIn, signIn, token };
  document.documentElement.classList.add("js");
})();
