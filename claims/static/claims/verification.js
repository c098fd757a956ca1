// Computes the hash of a report's data file again, here: the file leaves nobody's computer.
"use strict";
(() => {
  const form = document.getElementById("verify");
  const place = document.getElementById("verified");
  const said = (key) => document.getElementById("verify-words").content.querySelector(`[data-key="${key}"]`);

  class Unreadable extends Error {}

  // RFC 8785: keys in the order of their UTF-16 code units, which is the one that sort() has.
  const canonical = (value) => {
    if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
    if (value !== null && typeof value === "object") {
      return `{${Object.keys(value).sort().map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join(",")}}`;
    }
    if (typeof value === "number" && !Number.isSafeInteger(value)) throw new Unreadable("not_canonical");
    if (typeof value === "string" && !value.isWellFormed()) throw new Unreadable("not_canonical");
    return JSON.stringify(value);
  };

  const digest = async (text) => {
    const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
    return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");
  };

  const opened = (bytes) => {
    let text, file;
    try { text = new TextDecoder("utf-8", { fatal: true }).decode(bytes); } catch { throw new Unreadable("not_utf8"); }
    try { file = JSON.parse(text); } catch { throw new Unreadable("not_json"); }
    const kind = ["report", "extract"].find((name) => file !== null && typeof file === "object" && name in file);
    if (!kind || typeof file.sha256 !== "string") throw new Unreadable("not_a_report_file");
    return [file[kind], file.sha256];
  };

  const answer = (isRight, key) => {
    const line = document.createElement("p");
    line.className = `answer ${isRight ? "right" : "wrong"}`;
    line.append(...said(isRight ? "right" : "wrong").cloneNode(true).childNodes, ` ${said(key).textContent}`);
    place.append(line);
  };

  const hashes = (stated, computed) => {
    const list = document.createElement("dl");
    for (const [key, value] of [["stated", stated], ["computed", computed]]) {
      const [row, name, code] = ["div", "dt", "dd"].map((tag) => document.createElement(tag));
      name.textContent = said(key).textContent;
      code.append(Object.assign(document.createElement("code"), { textContent: value }));
      row.append(name, code);
      list.append(row);
    }
    place.append(list);
  };

  const verify = async (file, expected) => {
    place.replaceChildren();
    try {
      const [content, stated] = opened(await file.arrayBuffer());
      const computed = await digest(canonical(content));
      answer(stated === computed, stated === computed ? "ok" : "hash_differs");
      if (expected && stated === computed) answer(expected === computed, expected === computed ? "same" : "other");
      hashes(stated, computed);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      answer(false, error.message);
    }
  };

  form.addEventListener("submit", (event) => {
    const file = form.elements.file.files[0];
    // A browser has no hashes for pages that came without encryption: then the server computes it.
    if (!file || !window.crypto?.subtle) return;
    event.preventDefault();
    verify(file, form.elements.expected.value.trim().toLowerCase());
  });
})();
