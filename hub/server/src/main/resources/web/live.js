/* Parts of a page that follow by themselves. Without script the page asks anew now and then. */
for (const part of document.querySelectorAll("[data-stream]")) {
  const note = document.getElementById(part.dataset.note);
  const source = new EventSource(part.dataset.stream);
  source.addEventListener("open", () => { note.hidden = true; });
  source.addEventListener("error", () => { note.hidden = false; });
  source.addEventListener("message", (event) => { part.innerHTML = event.data; });
}
