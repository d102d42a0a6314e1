// What a tab in the background tells: how many pictures are in the making, and that all are done.
import { watch } from "vue";
import { unfinished } from "tavern/store.js";
import { progressWords } from "tavern/words.js";

const NAME = "Sprite Tavern";
const SIDE = 32;
const [FIRE, NIGHT, READY] = ["#ff8a3c", "#140c09", "#b5dd7a"];

let isAwaited = false;
let plain = "";

const iconLink = () => document.querySelector("link[rel~=icon]");

/** The tavern's icon with a square of `colour` at its corner, as a data address. */
async function marked(colour) {
  const icon = new Image();
  icon.src = plain;
  await icon.decode();
  const canvas = Object.assign(document.createElement("canvas"), { width: SIDE, height: SIDE });
  const pen = canvas.getContext("2d");
  pen.imageSmoothingEnabled = false;
  pen.drawImage(icon, 0, 0, SIDE, SIDE);
  for (const [ink, edge] of [[NIGHT, 16], [colour, 18]]) {
    pen.fillStyle = ink;
    pen.fillRect(edge, edge, SIDE - edge, SIDE - edge);
  }
  return canvas.toDataURL();
}

let wanted = "";

async function markIcon(colour) {
  const link = iconLink();
  if (!link || wanted === colour) return;
  plain ||= link.href;
  wanted = colour;
  const icon = colour ? await marked(colour).catch(() => plain) : plain;
  if (wanted === colour) link.href = icon;
}

function show() {
  const [first, ...others] = unfinished.value;
  if (first) {
    const many = others.length ? `(${others.length + 1}) ` : "";
    document.title = `${many}${progressWords(first)} · ${NAME}`;
  } else document.title = isAwaited ? `Done · ${NAME}` : NAME;
  if (document.hidden || wanted) markIcon(first ? FIRE : isAwaited ? READY : "");
}

/** Follows what is in the making; what is done while nobody looks is told until somebody does. */
export function watchWork() {
  watch(() => [unfinished.value.length, unfinished.value[0] && progressWords(unfinished.value[0])], ([now], [before] = [0]) => {
    isAwaited = document.hidden && (isAwaited || (before > 0 && now === 0));
    show();
  });
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden) isAwaited = false;
    show();
  });
}
