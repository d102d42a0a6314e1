// How the stage looks at a picture: mode, zoom, pan, divider, background. All of it lives in the browser.
import { computed, reactive, watch } from "vue";

const KEPT = "tavern.lens";
/** Screen pixels for one sprite pixel. Whole numbers keep pixels square; fractions are for large pictures. */
const STEPS = [1 / 16, 1 / 8, 1 / 4, 1 / 2, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 16, 20, 24, 32, 48, 64];
const MARGIN = 0.94;
const VISIBLE = 48;
const STACKED_BELOW = 560;
export const MODES = ["slider", "beside", "difference", "sprite", "enhancement"];
export const BACKGROUNDS = ["checker", "black", "grey", "white"];

function remembered() {
  try {
    return JSON.parse(localStorage.getItem(KEPT)) ?? {};
  } catch {
    return {};
  }
}

export const lens = reactive({
  mode: "slider", background: "checker", swapped: false, ...remembered(),
  divider: 0.5, zoom: null, x: 0, y: 0, blink: false, before: "slider", asAnswered: false,
});

watch(() => [lens.mode, lens.background, lens.swapped], ([mode, background, swapped]) => {
  try {
    localStorage.setItem(KEPT, JSON.stringify({ mode, background, swapped }));
  } catch {
    // Only a preference.
  }
});

/** The stage's size in CSS pixels and the sprite's in its own pixels; set by the comparator. */
export const room = reactive({ width: 1, height: 1, across: 1, down: 1, isPair: false });

/** What is shown: a single picture has only one mode. */
export const mode = computed(() => {
  if (!room.isPair) return "sprite";
  if (!lens.blink) return lens.mode;
  return lens.mode === "enhancement" ? "sprite" : "enhancement";
});

export const isStacked = computed(() => mode.value === "beside" && room.width < STACKED_BELOW);

/** Size of one pane: the whole stage, or half of it. */
export const pane = computed(() => ({
  width: mode.value === "beside" && !isStacked.value ? room.width / 2 : room.width,
  height: isStacked.value ? room.height / 2 : room.height,
}));

/** The largest whole scale (or fraction, for large pictures) at which the whole sprite can be seen. */
const fitting = computed(() => {
  const most = Math.min(pane.value.width / room.across, pane.value.height / room.down) * MARGIN;
  return most >= 1 ? Math.floor(most) : STEPS.findLast((step) => step <= most) ?? STEPS[0];
});

export const zoom = computed(() => lens.zoom ?? fitting.value);
/** True when a part of the picture is outside: then a finger pans. */
export const isOverflowing = computed(() => room.across * zoom.value > pane.value.width
  || room.down * zoom.value > pane.value.height);

/** "8×", "1/2×". */
export const zoomWords = (step) => (step >= 1 ? `${step}×` : `1/${1 / step}×`);

export function panTo(x, y) {
  const farX = (room.across * zoom.value + pane.value.width) / 2 - VISIBLE;
  const farY = (room.down * zoom.value + pane.value.height) / 2 - VISIBLE;
  lens.x = Math.max(-farX, Math.min(farX, x));
  lens.y = Math.max(-farY, Math.min(farY, y));
}

/** Zooms to `step`, keeping the point (x, y) in place; the point is relative to the pane's centre. */
export function zoomTo(step, x = 0, y = 0) {
  const ratio = step / zoom.value;
  lens.zoom = step;
  panTo(x - (x - lens.x) * ratio, y - (y - lens.y) * ratio);
}

/** Zooms one step in (1) or out (-1). */
export function zoomBy(way, x = 0, y = 0) {
  const next = way > 0 ? STEPS.find((step) => step > zoom.value) : STEPS.findLast((step) => step < zoom.value);
  if (next) zoomTo(next, x, y);
}

/** The step nearest to `wanted`, for pinches. */
export const nearestStep = (wanted) => STEPS.reduce(
  (best, step) => (Math.abs(Math.log(step / wanted)) < Math.abs(Math.log(best / wanted)) ? step : best));

export const fit = () => Object.assign(lens, { zoom: null, x: 0, y: 0 });

/** Fit or one to one. */
export const toggleFit = () => (lens.zoom === null ? zoomTo(1) : fit());

export const setDivider = (share) => { lens.divider = Math.max(0, Math.min(1, share)); };

const after = (all, one) => all[(all.indexOf(one) + 1) % all.length];

export function nextMode() {
  lens.mode = after(MODES, lens.mode);
}

/** Shows the difference, or what was shown before it. */
export function toggleDifference() {
  if (lens.mode === "difference") lens.mode = lens.before;
  else Object.assign(lens, { before: lens.mode, mode: "difference" });
}

export function nextBackground() {
  lens.background = after(BACKGROUNDS, lens.background);
}

/** Where the sprite lies in a pane, in CSS pixels, on whole pixels. */
export const spriteBox = computed(() => {
  const width = room.across * zoom.value;
  const height = room.down * zoom.value;
  return {
    left: Math.round((pane.value.width - width) / 2 + lens.x), top: Math.round((pane.value.height - height) / 2 + lens.y),
    width, height,
  };
});

/**
 * Where the enhancement lies so that it is in register with the sprite: it covers the sprite's frame when both
 * have the same proportions; else the sprite's frame sits in its middle at the largest whole scale.
 */
export function enhancementBox(sprite, enhancement) {
  const box = spriteBox.value;
  const { around } = enhancement;
  if (around) { // an untouched answer: the sprite stands somewhere within it
    const [left, top, width, height] = [around.left, around.top, around.across, around.down].map((length) => length * zoom.value);
    return { box: { left: box.left - left, top: box.top - top, width, height }, scale: enhancement.width / sprite.width };
  }
  const isSameShape = Math.abs(enhancement.width * sprite.height - enhancement.height * sprite.width)
    <= Math.max(enhancement.width, enhancement.height);
  if (isSameShape) return { box, scale: enhancement.width / sprite.width };
  const least = Math.min(enhancement.width / sprite.width, enhancement.height / sprite.height);
  const scale = least >= 1 ? Math.floor(least) : least;
  const width = (enhancement.width / scale) * zoom.value;
  const height = (enhancement.height / scale) * zoom.value;
  return { box: { left: box.left - (width - box.width) / 2, top: box.top - (height - box.height) / 2, width, height }, scale };
}
