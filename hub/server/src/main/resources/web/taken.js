/*
 * Shows what a resident took home. All of it stands behind the # of the address and stays on this
 * telephone: nothing here sends, and nothing here keeps. The format: docs/take-away.md.
 */
"use strict";

document.documentElement.classList.add("reads");
document.addEventListener("DOMContentLoaded", show);
window.addEventListener("hashchange", show);

const FIRST_DAY = Date.UTC(2026, 0, 1);
const DAY = 86_400_000;
const DOMAINS = ["lichaam", "geest", "sociaal", "maatschappelijk"];
const BANDS = ["", "root", "stem", "bud", "blossom"];
const MOST_OFFERS = 3;

/* As much as a kiosk reads, so that nobody's address fills the memory. */
const MOST_BYTES = 8192;
const CHECKSUM = 4;

/* Every version ever printed, by its first byte. */
const READERS = { 1: readFirst };
const NEWEST = 1;

async function show() {
  const fragment = location.hash.slice(1);
  const shown = await sight(fragment);
  if (fragment === location.hash.slice(1)) {
    shown();
  }
}

/* What to paint; a report, or why there is none. */
async function sight(fragment) {
  if (fragment === "") {
    return () => mishap("taken.absent");
  }
  if (typeof DecompressionStream !== "function") {
    return () => mishap("taken.unread");
  }
  try {
    const bytes = bytesOf(fragment);
    if (bytes[0] > NEWEST) {
      return () => mishap("taken.newer");
    }
    const taken = await READERS[bytes[0]](bytes);
    return () => report(taken);
  } catch (broken) {
    return () => mishap("then.damaged");
  }
}

function bytesOf(fragment) {
  const letters = atob(fragment.replace(/-/g, "+").replace(/_/g, "/"));
  return Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
}

/* Version 1. Throws on whatever is not as the page of the format says. */
async function readFirst(bytes) {
  const plain = await inflated(bytes.subarray(1));
  const view = new DataView(plain.buffer, 0, plain.length - CHECKSUM);
  const told = new DataView(plain.buffer).getUint32(plain.length - CHECKSUM);
  require(told === crc32([bytes[0], ...plain.subarray(0, view.byteLength)]));
  let at = 0;
  const byte = () => view.getUint8(at++);
  const word = () => (byte() << 8) | byte();
  const text = () => {
    const length = word();
    require(at + length <= view.byteLength);
    at += length;
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true })
      .decode(plain.subarray(at - length, at));
  };
  const date = new Date(FIRST_DAY + word() * DAY);
  const language = text();
  require(tongue(language) !== null);
  const nibbles = word();
  const bands = DOMAINS.map((domain, i) => BANDS[(nibbles >> (12 - 4 * i)) & 15]);
  require(bands.every((band) => band !== undefined));
  const count = byte();
  require(count <= MOST_OFFERS);
  const offers = [];
  for (let i = 0; i < count; i++) {
    offers.push({ title: text(), where: text(), when: text(), code: text(), ask: text() });
  }
  require(at === view.byteLength);
  return { date, language, bands, offers };
}

async function inflated(bytes) {
  const reader = new Blob([bytes]).stream()
    .pipeThrough(new DecompressionStream("deflate-raw"))
    .getReader();
  const plain = new Uint8Array(MOST_BYTES);
  let length = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    plain.set(part.value, length);
    length += part.value.length;
  }
  return plain.slice(0, length);
}

function crc32(bytes) {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) {
      crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
    }
  }
  return ~crc >>> 0;
}

function require(holds) {
  if (!holds) {
    throw new RangeError("it is not as the page of the format says");
  }
}

/* The words of a language, or null where there are none. */
function tongue(language) {
  return [...document.querySelectorAll("template.tongue")]
    .find((one) => one.lang === language) ?? null;
}

function words(one, key) {
  return one.content.querySelector(`[data-key="${key}"]`).cloneNode(true);
}

function made(tag, className, ...parts) {
  const element = document.createElement(tag);
  element.className = className;
  element.append(...parts);
  return element;
}

/* Which language somebody reads is not known here; that of the telephone comes first. */
function mishap(key) {
  const preferred = navigator.languages.map((language) => language.slice(0, 2));
  const place = (one) => (preferred.indexOf(one.lang) + 1 || preferred.length + 1);
  const tongues = [...document.querySelectorAll("template.tongue")]
    .sort((one, other) => place(one) - place(other));
  fill(tongue("nl"), tongues.map((one) => {
    const card = made("section", "card",
      made("h2", "", words(one, key)), made("p", "", words(one, `${key}.hint`)));
    card.lang = one.lang;
    card.dir = one.dir;
    return card;
  }));
}

function report({ date, language, bands, offers }) {
  const one = tongue(language);
  const parts = [made("p", "lead", dateIn(language, date))];
  if (bands.some((band) => band !== "")) {
    parts.push(made("h2", "", words(one, "taken.plant")), plant(one, bands));
  }
  if (offers.length > 0) {
    parts.push(made("h2", "", words(one, "taken.steps")),
      made("ol", "steps", ...offers.map((offer) => step(one, offer))));
  }
  if (parts.length === 1) {
    parts.push(made("p", "", words(one, "taken.nothing")));
  }
  parts.push(made("p", "note", words(one, "taken.private")));
  if (offers.length > 0) {
    parts.push(made("p", "", doubtLink(one)));
  }
  fill(one, parts);
}

/* With the digits 0 to 9, as on the kiosk. */
function dateIn(language, date) {
  return new Intl.DateTimeFormat(`${language}-u-nu-latn`, { dateStyle: "full", timeZone: "UTC" })
    .format(date);
}

function plant(one, bands) {
  const list = made("ul", "growths");
  DOMAINS.forEach((domain, i) => {
    if (bands[i] !== "") {
      list.append(made("li", domain,
        document.getElementById(`drawing-${bands[i]}`).content.cloneNode(true),
        made("strong", "", words(one, `domain.${domain}`)),
        made("span", "", words(one, `plant.band.${bands[i]}`))));
    }
  });
  return list;
}

function step(one, offer) {
  const facts = made("dl", "facts");
  for (const name of ["where", "when", "ask", "code"]) {
    if (offer[name] !== "") {
      facts.append(made("dt", "", words(one, `taken.${name}`)), fact(one, name, offer[name]));
    }
  }
  return made("li", "card", made("h3", "", own(offer.title)), facts);
}

function fact(one, name, text) {
  if (name !== "code") {
    return made("dd", "", own(text));
  }
  const code = own(text);
  code.className = "bigcode";
  return made("dd", "", code, made("span", "sub", words(one, "taken.code.hint")));
}

/* Nothing of the report goes along: who doubts an offer fills in its code there. */
function doubtLink(one) {
  const link = made("a", "", words(one, "doubt.heading"));
  link.href = `/plein/klopt-niet-meer?taal=${one.lang}`;
  return link;
}

/* A text of the report: text and never markup, in its own direction. */
function own(text) {
  return made("bdi", "", text);
}

function fill(one, parts) {
  document.documentElement.lang = one.lang;
  document.documentElement.dir = one.dir;
  const heading = words(one, "taken.heading");
  document.title = `${heading.textContent} · Gezondheidsplein`;
  document.getElementById("kop").replaceChildren(heading);
  document.getElementById("meegenomen").replaceChildren(...parts);
}
