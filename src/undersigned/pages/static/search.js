// Search in a static copy: the words of every statement come as one JSON file, and are compared here.
// The same rule as on a live site: each word asked for begins a word of title, subjects, place or forum.
"use strict";

const words = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().match(/[\p{L}\p{N}]+/gu) || [];

const status = document.getElementById("found");
const list = document.getElementById("hits");
const field = document.getElementById("q");
const MOST = 200;

function titled(title, asked) {
  const link = document.createElement("a");
  for (const piece of title.split(/([\p{L}\p{N}\p{M}]+)/u)) {
    const hit = words(piece).some((word) => asked.some((term) => word.startsWith(term)));
    const node = hit ? document.createElement("mark") : document.createTextNode(piece);
    if (hit) node.textContent = piece;
    link.append(node);
  }
  return link;
}

function row(statement, asked) {
  const item = document.createElement("li");
  const link = titled(statement.title, asked);
  link.href = status.dataset.root + statement.address;
  const meta = document.createElement("span");
  meta.className = "meta";
  meta.textContent = statement.about;
  item.append(link, meta);
  return item;
}

async function search(question) {
  const asked = words(question);
  list.replaceChildren();
  status.textContent = "";
  if (!asked.length) return;
  const answer = await fetch(status.dataset.index);
  const statements = await answer.json();
  const found = statements.filter((one) => asked.every((term) => one.words.some((word) => word.startsWith(term))));
  status.textContent = `${found.length} statement${found.length === 1 ? "" : "s"}`
    + (found.length > MOST ? `, the newest ${MOST} shown` : "");
  list.append(...found.slice(0, MOST).map((one) => row(one, asked)));
}

const question = new URLSearchParams(location.search).get("q") || "";
for (const input of document.querySelectorAll("input[name=q]")) input.value = question;
search(question).catch(() => { status.textContent = "The index of this copy could not be read."; });
