// After a note or a piece of evidence the eye and the focus stay there, and do not go back to the head of the claim.
"use strict";
(() => {
  const { bringIntoView } = window.bench;
  const bringThere = (place) => bringIntoView(place, place.closest(".pane") ?? document.documentElement);
  let sent = null;

  document.addEventListener("htmx:beforeRequest", (event) => {
    const form = event.detail.elt;
    // What the page asks for by itself is no answer to a note.
    if (!form.matches("form")) return;
    const part = form.closest(".talk, .proof");
    sent = part && { isTalk: part.matches(".talk"), place: form.closest(".thread, .piece")?.id, button: event.detail.requestConfig.triggeringEvent?.submitter?.id };
  });

  const within = (part) => [...document.querySelectorAll(`.claim.open ${part}`)];
  const newestThread = () => within(".talk > .notes > .thread").at(-1);
  // Pieces stand by the side that they are on: the newest is not always the last.
  const numberOf = (piece) => Number(piece.id.split("-").at(-1));
  const newestPiece = () => within(".proof .piece").sort((one, other) => numberOf(one) - numberOf(other)).at(-1);

  function stayAtThread(thread) {
    const folded = thread.closest("details.resolved");
    const place = folded && !folded.open ? folded : thread;
    bringThere(place);
    place.querySelector("summary").focus({ preventScroll: true });
  }

  function stayAtPiece(piece, isNew, button) {
    // Below a new piece the next one is added; one that was moved up or changed may be moved or changed again.
    const again = button && document.getElementById(button);
    const next = again || (isNew ? piece.closest(".proof").querySelector(":scope > details.add > summary") : piece.querySelector(".piece-acts a"));
    bringThere(piece);
    if (!next) return;
    bringThere(next);
    next.focus({ preventScroll: true });
  }

  document.addEventListener("claim-chosen", () => {
    if (!sent) return;
    const { isTalk, place: id, button } = sent;
    sent = null;
    const place = id ? document.getElementById(id) : isTalk ? newestThread() : newestPiece();
    if (place) isTalk ? stayAtThread(place) : stayAtPiece(place, !id, button);
  });
})();
