// People on one claim see each other: a beat tells the server where one is and brings what the others do.
"use strict";
(() => {
  const EVERY = 15_000;
  const company = () => document.querySelector(".company[data-after]");
  let [typedAt, toldAt, part, isOut, shown] = [0, 0, "", false, ""];

  const beat = () => {
    const place = company();
    if (place && document.visibilityState === "visible") htmx.trigger(place, "beat");
  };
  // Whoever was signed out, or looks at a claim that is gone, is asked for again when they come back to the page.
  const come = () => { isOut = false; beat(); };
  setInterval(() => { if (!isOut) beat(); }, EVERY);
  document.addEventListener("visibilitychange", come);
  addEventListener("focus", come);
  document.addEventListener("htmx:load", (event) => {
    if (event.detail.elt.querySelector?.(".company[data-after]")) beat();
  });

  const partOf = (target) => target.closest?.(".panel form[data-words]")?.dataset.words.split("-")[0];
  document.addEventListener("focusin", (event) => { part = partOf(event.target) ?? part; });
  document.addEventListener("input", (event) => {
    const typedIn = partOf(event.target);
    if (!typedIn) return;
    const isNews = typedIn !== part || Date.now() - toldAt > EVERY;
    [typedAt, part] = [Date.now(), typedIn];
    if (isNews) beat();
  });

  // Words that were taken are typed no more: the panel that comes back says so with its first beat.
  document.addEventListener("htmx:beforeOnLoad", ({ detail: { elt, xhr } }) => {
    if (xhr.status < 300 && partOf(elt)) [typedAt, part] = [0, ""];
  });

  document.addEventListener("htmx:configRequest", (event) => {
    const { elt, parameters } = event.detail;
    if (!elt.matches(".company")) return;
    Object.assign(parameters, { after: elt.dataset.after, told: elt.dataset.told ?? "", part });
    if (typedAt > toldAt) [parameters.is_typing, toldAt] = ["on", Date.now()];
    if (elt.dataset.told) return;
    const claim = elt.closest("[data-panel]").dataset.panel;
    Object.assign(parameters, { arrives: "on", left: shown === claim ? "" : shown });
    shown = claim;
  });
  document.addEventListener("htmx:afterRequest", (event) => {
    const { elt, xhr } = event.detail;
    if (!elt.matches(".company")) return;
    isOut = [403, 404].includes(xhr.status) || window.words.isSignIn(xhr);
    elt.dataset.told = xhr.getResponseHeader("X-Told") ?? elt.dataset.told ?? "";
  });

  // What is being typed is saved before the claim is drawn anew: it comes back with it.
  document.addEventListener("htmx:confirm", (event) => {
    if (!event.detail.elt.matches("[data-shows], [data-after-drafts]")) return;
    event.preventDefault();
    window.drafts.saveWaiting().then(() => event.detail.issueRequest(true));
  });
})();
