// After a note the eye and the focus stay at its thread, and do not go back to the head of the claim.
"use strict";
(() => {
  const { bringIntoView } = window.bench;
  let sent = null;

  document.addEventListener("htmx:beforeRequest", (event) => {
    const form = event.detail.elt;
    // What the page asks for by itself is no answer to a note.
    if (!form.matches("form")) return;
    sent = form.closest(".talk") ? form.closest(".thread")?.id ?? "new" : null;
  });

  const newest = () => [...document.querySelectorAll(".claim.open .talk > .notes > .thread")].at(-1);

  document.addEventListener("claim-chosen", () => {
    const thread = sent === "new" ? newest() : sent && document.getElementById(sent);
    sent = null;
    if (!thread) return;
    const folded = thread.closest("details.resolved");
    const place = folded && !folded.open ? folded : thread;
    bringIntoView(place, place.closest(".pane") ?? document.documentElement);
    place.querySelector("summary").focus({ preventScroll: true });
  });
})();
