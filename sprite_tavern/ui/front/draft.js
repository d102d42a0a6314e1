// What is typed in the Compose panel. Every field is kept in the browser, so nothing typed is ever lost.
import { computed, reactive, ref, watch } from "vue";
import { newKey } from "tavern/keymaker.js";
import { catalogue, modelOf, view } from "tavern/store.js";

const KEPT = "tavern.draft";
const HISTORY = "tavern.prompts";
const HISTORY_LENGTH = 50;
export const PROMPT_LIMIT = 2000;
export const HIGHEST_SEED = 2147483647;

const EMPTY = {
  prompt: "", negative: "", model: "", width: 64, height: 64, seed: "", seedKept: false, count: 1, options: {},
  pending: null,
};

function stored(key, fallback) {
  try {
    return JSON.parse(localStorage.getItem(key)) ?? fallback;
  } catch {
    return fallback;
  }
}

function store(key, value) {
  try {
    localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // A full or forbidden storage must not stop anybody from working.
  }
}

export const draft = reactive({ ...EMPTY, ...stored(KEPT, {}) });
/** Field name -> what is wrong with it. */
export const faults = reactive({});

const save = () => store(KEPT, draft);
let timer = 0;
watch(draft, () => {
  clearTimeout(timer);
  timer = setTimeout(save, 200);
});
addEventListener("pagehide", save);

export const makers = computed(() => catalogue.models.filter((model) => model.kind === "make"));

/** The chosen model; the one the server prefers when the chosen one is gone or not ready. */
export const maker = computed(() => {
  const ready = makers.value.filter((model) => model.ready);
  return ready.find((model) => model.name === draft.model)
    ?? ready.find((model) => model.default) ?? ready[0] ?? null;
});

/** Values of the model's own options: chosen ones, else their defaults. */
export const optionValues = computed(() => {
  const chosen = draft.options[maker.value?.name] ?? {};
  return Object.fromEntries((maker.value?.options ?? []).map(
    (option) => [option.name, chosen[option.name] ?? option.default]));
});

export function setOption(name, value) {
  const model = maker.value.name;
  draft.options = { ...draft.options, [model]: { ...draft.options[model], [name]: value } };
}

/** What the model allows, in words. */
export function limitWords(sizes) {
  const parts = [`${sizes.minimum} to ${sizes.maximum} px a side`];
  if (sizes.square) parts.push("square");
  if (sizes.step > 1) parts.push(`in steps of ${sizes.step}`);
  if (sizes.minimum_area > sizes.minimum ** 2) parts.push(`${sizes.minimum_area.toLocaleString()} px in all at least`);
  if (sizes.maximum_area && sizes.maximum_area < sizes.maximum ** 2) {
    parts.push(`${sizes.maximum_area.toLocaleString()} px in all at most`);
  }
  if (sizes.square_below) parts.push(`square when a side is below ${sizes.square_below}`);
  if (sizes.frames.length) {
    const [[wide, high]] = sizes.frames;
    parts.push(`at most ${wide} × ${high} when square, longer when narrower`);
  }
  return parts.join(", ");
}

/** What is wrong with a size for `sizes`, or "". */
export function sizeFault(sizes, width, height) {
  const sides = [width, height];
  if (!sides.every(Number.isInteger)) return "Give both sides as whole numbers of pixels.";
  const area = width * height;
  const isFine = sides.every((side) => side >= sizes.minimum && side <= sizes.maximum && side % sizes.step === 0)
    && (width === height || !(sizes.square || Math.min(...sides) < sizes.square_below))
    && (!sizes.frames.length || sizes.frames.some(([wide, high]) => width <= wide && height <= high))
    && area >= sizes.minimum_area && (!sizes.maximum_area || area <= sizes.maximum_area);
  return isFine ? "" : `This model makes ${limitWords(sizes)}.`;
}

export const size = computed(() => {
  const sizes = maker.value?.sizes;
  return { width: draft.width, height: sizes?.square ? draft.width : draft.height };
});

function seedFault(text) {
  if (text === "") return "";
  const isFine = /^\d+$/.test(text) && Number(text) <= HIGHEST_SEED;
  return isFine ? "" : `A whole number from 0 to ${HIGHEST_SEED.toLocaleString()}, or nothing for a random one.`;
}

function clearFaults() {
  Object.keys(faults).forEach((field) => delete faults[field]);
}

/** Checks every field; fills `faults`; true when all is fine. */
export function check() {
  clearFaults();
  const limit = maker.value?.prompt_limit ?? PROMPT_LIMIT;
  const found = {
    prompt: !draft.prompt.trim() ? "Say what to draw." : draft.prompt.length > limit
      ? `At most ${limit.toLocaleString()} characters; this is ${draft.prompt.length.toLocaleString()}.` : "",
    model: maker.value ? "" : "No model is ready.",
    size: maker.value?.sizes ? sizeFault(maker.value.sizes, size.value.width, size.value.height) : "",
    seed: maker.value?.seeds ? seedFault(String(draft.seed)) : "",
  };
  Object.entries(found).forEach(([field, fault]) => { if (fault) faults[field] = fault; });
  return Object.keys(faults).length === 0;
}

/** The order as the server takes it, without its once-key. */
function orderOf() {
  const model = maker.value;
  return {
    prompt: draft.prompt.trim(), negative: model.negative ? draft.negative.trim() : "", model: model.name,
    ...size.value, seed: model.seeds && draft.seed !== "" ? Number(draft.seed) : null,
    count: draft.count, options: optionValues.value,
  };
}

watch(() => maker.value && JSON.stringify(orderOf()), clearFaults);

/** The order with its once-key: the same key until the server has accepted it or a field has changed. */
export function takeOrder() {
  const order = orderOf();
  const fingerprint = JSON.stringify(order);
  if (draft.pending?.fingerprint !== fingerprint) draft.pending = { fingerprint, key: newKey() };
  save();
  return { ...order, once_key: draft.pending.key };
}

/** The order that the forge answers with the picture of an example, whatever model is chosen for the next ones. */
export const exampleOrder = (prompt, seed, size) => ({
  prompt, negative: "", model: "forge/sprite", width: size, height: size, seed, count: 1, options: {}, once_key: newKey(),
});

const prompts = ref(stored(HISTORY, []));
let place = -1;
let unsent = "";

/** After acceptance: the next press is a new order; an unlocked seed goes back to random. */
export function accepted() {
  draft.pending = null;
  if (!draft.seedKept) draft.seed = "";
  const prompt = draft.prompt.trim();
  prompts.value = [prompt, ...prompts.value.filter((other) => other !== prompt)].slice(0, HISTORY_LENGTH);
  place = -1;
  store(HISTORY, prompts.value);
}

export const hasPrompts = computed(() => prompts.value.length > 0);

/** Walks through earlier prompts: 1 is older, -1 newer; beyond the newest is what was typed. */
export function walkPrompts(step) {
  if (place === -1) unsent = draft.prompt;
  const isSame = place === -1 && step > 0 && prompts.value[0] === draft.prompt;
  const there = Math.max(-1, Math.min(prompts.value.length - 1, place + step + (isSame ? 1 : 0)));
  if (there === place) return;
  place = there;
  draft.prompt = there === -1 ? unsent : prompts.value[there];
}

/** Fills the panel from a card; `what` is "all", "remix" (all but the seed), "prompt" or "seed". */
export function useSettings(card, what = "all") {
  if (what !== "seed") draft.prompt = card.prompt;
  if (what === "seed" || what === "all") {
    draft.seed = card.seed === null ? "" : String(card.seed);
    draft.seedKept = what === "seed" || draft.seedKept;
  }
  if (what === "all" || what === "remix") {
    if (what === "remix") draft.seed = "";
    draft.negative = card.negative;
    Object.assign(draft, { width: card.width, height: card.height });
    if (modelOf(card.model)?.kind === "make") {
      draft.model = card.model;
      draft.options = { ...draft.options, [card.model]: { ...card.options } };
    }
  }
  check();
  view.compose = true;
}
