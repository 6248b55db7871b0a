/* Parts of a page that follow by themselves. Without script the page asks anew now and then. */
for (const part of document.querySelectorAll("[data-stream]")) {
  const note = document.getElementById(part.dataset.note);
  const source = new EventSource(part.dataset.stream);
  source.addEventListener("open", () => { note.hidden = true; });
  source.addEventListener("error", () => { note.hidden = false; });
  source.addEventListener("message", (event) => { renew(part, event.data); });
}

/* What somebody opened, scrolled to or stands on stays so. */
function renew(part, html) {
  const open = [...part.querySelectorAll("details")].map((one) => one.open);
  const scrolled = [...part.querySelectorAll(".scroll")].map((one) => one.scrollLeft);
  const focused = part.contains(document.activeElement) ? document.activeElement.id : "";
  part.innerHTML = html;
  part.querySelectorAll("details").forEach((one, i) => { one.open = open[i] === true; });
  part.querySelectorAll(".scroll").forEach((one, i) => { one.scrollLeft = scrolled[i] || 0; });
  if (focused) {
    document.getElementById(focused)?.focus({ preventScroll: true });
  }
}
