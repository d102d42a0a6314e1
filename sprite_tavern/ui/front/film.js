// A sprite in motion: what it can do, its frames, and the clock that plays them. Nothing leaves the browser but GETs.
import { markRaw, reactive, watch } from "vue";
import { at } from "tavern/store.js";

export const SPEEDS = [0.25, 0.5, 1, 2, 4];
const CALM = matchMedia("(prefers-reduced-motion: reduce)");

export const film = reactive({
  isOn: false, sprite: null, motions: [], chosen: "", frame: 0,
  speed: 1, isPlaying: !CALM.matches, isLooping: true, isOnion: false,
  /** What is shown: { image, motion, width, height }, an image with all frames in one row; null until it is there. */
  reel: null, fault: "",
});

let asked = 0;
let ticking = 0;
let shownSince = 0;

const motionOf = (id) => film.motions.find((motion) => motion.id === id);

/** Address of the chosen motion: `ending` is sheet.png, gif, png or webp. */
export const fileAt = (ending, scale = 1) => at(
  `/pictures/${film.sprite}/animation/${film.chosen}.${ending}?scale=${scale}`);

async function read(path) {
  const answer = await fetch(path);
  const body = await answer.json().catch(() => ({}));
  if (!answer.ok) throw new Error(body.error?.message ?? "The studio did not answer. Try again.");
  return body;
}

async function load(motion) {
  const turn = ++asked;
  film.fault = "";
  const image = new Image();
  image.src = fileAt("sheet.png");
  try {
    await image.decode();
  } catch {
    if (turn === asked) film.fault = "The animation could not be loaded. Choose it again.";
    return;
  }
  if (turn !== asked) return;
  film.reel = markRaw({ image, motion, width: image.naturalWidth / motion.frames, height: image.naturalHeight });
  film.frame = 0;
  shownSince = performance.now();
}

/** Shows a motion from its first frame, as soon as it is there. */
export function choose(id) {
  film.chosen = id;
  load(motionOf(id));
}

/** Opens the motions of a sprite; keeps the chosen one where the sprite can do it. */
export async function openFilm(id) {
  if (id === film.sprite && film.motions.length) return;
  const turn = ++asked;
  Object.assign(film, { sprite: id, reel: null, motions: [], fault: "" });
  try {
    const { motions } = await read(at(`/pictures/${id}/motions`));
    if (turn !== asked) return;
    film.motions = motions;
    const isFrames = motions[0].id === "frames"; // a sprite that came with its frames shows them
    choose(!isFrames && motionOf(film.chosen) ? film.chosen : motions[0].id);
  } catch (error) {
    if (turn === asked) film.fault = error.message;
  }
}

export const frameCount = () => film.reel?.motion.frames ?? 1;
const last = () => frameCount() - 1;

function advance(now) {
  const time = film.reel.motion.milliseconds / film.speed;
  const steps = Math.floor((now - shownSince) / time);
  if (!steps) return;
  shownSince += steps * time;
  if (film.isLooping || film.frame + steps <= last()) film.frame = (film.frame + steps) % frameCount();
  else Object.assign(film, { frame: last(), isPlaying: false });
}

const isRunning = () => film.isOn && film.isPlaying;

function tick(now) {
  ticking = 0;
  if (film.reel && isRunning()) advance(now); // paused meanwhile: the frame that was chosen stays
  keepTicking();
}

function keepTicking() {
  if (isRunning() && !ticking) ticking = requestAnimationFrame(tick);
}

watch(isRunning, (runs) => {
  shownSince = performance.now();
  if (runs) keepTicking();
});

/** Plays or pauses; a motion that has ended begins again. */
export function togglePlaying() {
  film.isPlaying = !film.isPlaying;
  if (film.isPlaying && !film.isLooping && film.frame === last()) film.frame = 0;
}

/** Shows one frame and pauses. */
export function showFrame(frame) {
  film.isPlaying = false;
  film.frame = (frame + frameCount()) % frameCount();
}

export const stepFrame = (way) => showFrame(film.frame + way);

/** Draws a frame, with its neighbours shining through when onion skin is on, onto a canvas of the frame's size. */
export function drawFrame(canvas) {
  const { image, motion, width, height } = film.reel;
  const pen = canvas.getContext("2d");
  if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
  pen.clearRect(0, 0, width, height);
  const paint = (frame, alpha) => {
    pen.globalAlpha = alpha;
    pen.drawImage(image, ((frame + motion.frames) % motion.frames) * width, 0, width, height, 0, 0, width, height);
  };
  if (film.isOnion) {
    paint(film.frame - 1, 0.4);
    paint(film.frame + 1, 0.25);
  }
  paint(film.frame, 1);
}
