// On a narrow screen the tile grid scrolls sideways: begin where most signatories are, not at its left edge.
"use strict";

for (const box of document.querySelectorAll(".grid")) {
  const spare = box.scrollWidth - box.clientWidth;
  if (spare <= 0) continue;
  const tiles = [...box.querySelectorAll(".p-signed, .p-joined-later")];
  if (!tiles.length) continue;
  const left = box.getBoundingClientRect().left;
  const middles = tiles.map((tile) => { const at = tile.getBoundingClientRect(); return at.left + at.width / 2 - left; });
  middles.sort((one, other) => one - other);
  box.scrollLeft = Math.min(spare, Math.max(0, middles[middles.length >> 1] - box.clientWidth / 2));
}
