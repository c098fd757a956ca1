// A file that is larger than what comes in here is told of before it is sent.
"use strict";
(() => {
  for (const form of document.querySelectorAll("form[data-most]")) {
    const field = form.querySelector("input[type=file]");
    field.addEventListener("change", () => {
      const isTooLarge = [...field.files].some((file) => file.size > Number(form.dataset.most));
      field.setCustomValidity(isTooLarge ? form.dataset.sayTooLarge : "");
      if (isTooLarge) field.reportValidity();
    });
  }
})();
