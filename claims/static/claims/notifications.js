// Looks now and then whether something new happened, while somebody has the page before them.
"use strict";
(() => {
  const EVERY = 60_000;
  let timer = setInterval(look, EVERY);

  async function look() {
    const mark = document.getElementById("unread");
    if (!mark || document.visibilityState !== "visible") return;
    const answer = await fetch(mark.dataset.poll).catch(() => null);
    // Who was signed out is told so where it matters: by the form that they send.
    if (answer?.redirected) { clearInterval(timer); timer = null; }
    if (!answer?.ok || answer.redirected) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = page.getElementById("unread");
    if (fresh && fresh.dataset.unread !== mark.dataset.unread) show(mark, fresh);
  }

  function show(mark, fresh) {
    // Only what stands in it is new: whoever has the focus there keeps it.
    mark.dataset.unread = fresh.dataset.unread;
    mark.className = fresh.className;
    mark.replaceChildren(...fresh.childNodes);
    const title = document.title.replace(/^\(\d+\+?\) /, "");
    document.title = fresh.dataset.unread === "0" ? title : `(${fresh.dataset.unread}) ${title}`;
  }

  document.addEventListener("visibilitychange", () => { if (timer) look(); });
})();
