// Keyboard shortcuts of the page. Off while typing, except those with Ctrl or Alt.
import { act, isUnfinished, selected, view } from "tavern/store.js";
import { film, stepFrame, togglePlaying } from "tavern/film.js";
import { fit, lens, nextBackground, nextMode, room, toggleDifference, zoomBy, zoomTo } from "tavern/lens.js";
import { undoLast } from "tavern/toasts.js";

/** The list behind "?": [keys, what they do]. */
export const SHORTCUTS = [
  ["Make", [["Ctrl Enter", "brew"], ["/ or Alt A", "go to the prompt"], ["Alt ↑ ↓", "earlier and later prompts"], ["Shift X", "cancel what is shown"]]],
  ["Reuse", [["A", "use all settings"], ["R", "the same without the seed"], ["P", "use the prompt"], ["S", "use the seed"]]],
  ["Look", [["+ − 0", "zoom and fit"], ["Shift 1 2 4 8", "whole scales"], ["M", "next compare mode"], ["D", "difference"], ["C", "swap sides"], ["B", "hold to blink"], ["G", "background"], ["I", "details"]]],
  ["Animate", [["V", "animate, or back"], ["Space", "play or pause"], [", .", "frame before, after"], ["O", "onion skin"], ["L", "loop"]]],
  ["Timeline", [["← → ↑ ↓", "move"], ["Z", "one row, or many"], ["Ctrl K", "search"], ["Del", "delete"], ["Ctrl Z", "undo a deletion"], ["Esc", "close what is open"], ["?", "this list"]]],
];

const SCALES = { Digit1: 1, Digit2: 2, Digit4: 4, Digit8: 8 };

const isTyping = (target) => target.closest?.("input:not([type=radio]):not([type=checkbox]), textarea, select, [contenteditable]");

function withCard(deed) {
  if (selected.value) deed(selected.value);
}

const FILM = {
  " ": togglePlaying, ",": () => stepFrame(-1), ".": () => stepFrame(1),
  o: () => { film.isOnion = !film.isOnion; },
  l: () => { film.isLooping = !film.isLooping; },
};

const PLAIN = {
  "/": () => act.focusPrompt(),
  "?": () => { view.shortcuts = !view.shortcuts; },
  "+": () => zoomBy(1), "=": () => zoomBy(1), "-": () => zoomBy(-1), "−": () => zoomBy(-1), 0: fit,
  m: () => room.isPair && nextMode(),
  d: () => room.isPair && toggleDifference(),
  g: nextBackground,
  z: () => act.unfold(),
  c: () => { lens.swapped = !lens.swapped; },
  v: () => act.animate(),
  i: () => { view.details = !view.details; },
  a: () => withCard((card) => act.useSettings(card, "all")),
  r: () => withCard((card) => act.useSettings(card, "remix")),
  p: () => withCard((card) => act.useSettings(card, "prompt")),
  s: () => withCard((card) => act.useSettings(card, "seed")),
  Delete: () => withCard((card) => !isUnfinished(card) && act.remove(card.id)),
  ArrowLeft: () => act.step(-1, 0), ArrowRight: () => act.step(1, 0),
  ArrowUp: () => act.step(0, -1), ArrowDown: () => act.step(0, 1),
};

/** True when Space or Enter means the thing that has the focus. */
const isPressable = (target) => target.closest?.("button, a[href], summary, [type=checkbox], [type=radio]");

function closeTop() {
  if (view.shortcuts) view.shortcuts = false;
  else if (view.compose) view.compose = false;
  else if (matchMedia("(max-width: 1199px)").matches) view.details = false;
}

function withModifier(event) {
  if ((event.ctrlKey || event.metaKey) && event.key === "Enter" && !event.repeat) act.brew({ byKeys: true });
  else if ((event.ctrlKey || event.metaKey) && event.key === "z" && !isTyping(event.target)) undoLast();
  else if ((event.ctrlKey || event.metaKey) && event.key === "k") act.focusSearch();
  else if (event.altKey && event.code === "KeyA") act.focusPrompt();
  else return false;
  return true;
}

function plain(event) {
  if (event.shiftKey && SCALES[event.code] && !isTyping(event.target)) zoomTo(SCALES[event.code]);
  else if (event.shiftKey && event.code === "KeyX") withCard((card) => isUnfinished(card) && act.cancel(card.id));
  else if (event.key === "b" && room.isPair) lens.blink = true;
  else {
    const deed = (film.isOn && FILM[event.key]) || PLAIN[event.key];
    if (event.key === " " && isPressable(event.target)) return false;
    if (!deed || (event.shiftKey && event.key.length > 1)) return false;
    deed();
  }
  return true;
}

function down(event) {
  if (event.defaultPrevented || event.isComposing) return;
  const isModified = event.ctrlKey || event.metaKey || event.altKey;
  let isDone = isModified && withModifier(event);
  if (event.key === "Escape") closeTop();
  else if (!isModified && !isTyping(event.target)) isDone = plain(event);
  if (isDone) event.preventDefault();
}

const up = (event) => { if (event.key === "b") lens.blink = false; };

export function listenToKeys() {
  addEventListener("keydown", down);
  addEventListener("keyup", up);
  addEventListener("blur", () => { lens.blink = false; });
}
