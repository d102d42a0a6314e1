// How numbers, prices and states are said. Nothing here invents a number the server did not give.
import { catalogue } from "tavern/store.js";
import { now, secondsSince } from "tavern/time.js";

const PROVIDERS = {
  forge: "the forge", pixellab: "PixelLab", gemini: "Gemini", openai: "OpenAI", retrodiffusion: "Retro Diffusion", replicate: "Replicate",
  fal: "fal", webui: "the Stable Diffusion web UI", comfyui: "ComfyUI", compatible: "the server of your own",
};

/** A provider's name inside a sentence. */
export const providerName = (model) => {
  const provider = (model ?? "").split("/")[0];
  return PROVIDERS[provider] ?? provider;
};

const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
export const providerTitle = (provider) => capital(PROVIDERS[provider]?.replace("the ", "") ?? provider);

export const plural = (count, word) => `${count} ${word}${count === 1 ? "" : "s"}`;

/** Dollars with as many digits as matter: $0.008, $0.16, $3.20. */
export const dollars = (usd) => `$${usd.toFixed(usd < 0.1 ? 3 : 2)}`;

/** The estimate for `count` pictures of a size: "free", "≈ $0.016", "≈ 2 generations", "price not known". */
export function priceOf(price, count = 1, { width = 64, height = 64 } = {}) {
  if (price.usd === 0 && !price.generations) return "free";
  const usd = price.usd && Math.max(price.usd, price.fixed + price.per_pixel * width * height);
  if (usd) return `≈ ${dollars(usd * count)}`;
  if (price.generations) return `≈ ${plural(price.generations * count, "generation")}`;
  return "price not known";
}

/** Models that wait for something, by what they wait for: [{ provider, missing, models }]. */
export function waitingFor(models) {
  const groups = new Map();
  for (const model of models.filter((one) => !one.ready)) {
    const key = `${model.provider} ${model.missing}`;
    if (!groups.has(key)) groups.set(key, { provider: model.provider, missing: model.missing, models: [] });
    groups.get(key).models.push(model);
  }
  return [...groups.values()];
}

/** What a card cost, or is thought to cost. */
export function costOf(cost) {
  if (cost.usd === 0 && !cost.generations) return "free";
  const about = cost.exact ? "" : "≈ ";
  if (cost.usd !== null) return about + dollars(cost.usd);
  if (cost.generations !== null) return about + plural(cost.generations, "generation");
  return "not told by the provider";
}

export function duration(seconds) {
  if (seconds < 10) return `${Number(seconds.toFixed(1))} s`;
  if (seconds < 60) return `${Math.round(seconds)} s`;
  const rest = Math.round(seconds % 60);
  return `${Math.floor(seconds / 60)} min${rest ? ` ${rest} s` : ""}`;
}

export const fileSize = (bytes) => (bytes < 1024 ? `${bytes} bytes`
  : bytes < 1048576 ? `${(bytes / 1024).toFixed(1)} kB` : `${(bytes / 1048576).toFixed(1)} MB`);

const CLOCK = new Intl.DateTimeFormat(undefined, { hour: "2-digit", minute: "2-digit" });
const DAY = new Intl.DateTimeFormat(undefined, { day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" });

/** "today, 14:05", "3 Nov, 14:05"; "" for nothing. */
export function moment(iso) {
  if (!iso) return "";
  const date = new Date(iso);
  return date.toDateString() === new Date().toDateString() ? `today, ${CLOCK.format(date)}` : DAY.format(date);
}

/** The steps of a generation, in order, with the word on the page. */
export const STEPS = [["queued", "queued"], ["sent", "sent"], ["working", "working"], ["finishing", "finishing"]];

/** Short word for a tile. */
export const STATE_WORDS = {
  queued: "queued", sent: "sent", working: "working", finishing: "finishing", done: "done", failed: "failed",
  unknown: "answer lost", cancelled: "cancelled", ghost: "sending",
};

/** "Pixflux, PixelLab": a model and who offers it. */
export function modelWords(card) {
  const provider = providerTitle(card.model.split("/")[0]);
  return card.model_label.includes(provider) ? card.model_label : `${card.model_label}, ${provider}`;
}

const waitOf = (card) => Math.ceil((Date.parse(card.retry_at) - now.value) / 1000);

/** One honest sentence on where an unfinished card stands. */
export function progressWords(card) {
  const provider = providerName(card.model);
  if (card.state === "queued" && card.retry_at && waitOf(card) > 0) {
    return `${card.error?.title ?? "A pause"}. Tried again in ${waitOf(card)} s`;
  }
  if (card.state === "queued") return card.place ? `In the queue, place ${card.place}` : "In the queue";
  if (card.state === "sent") return `Sent to ${provider}`;
  if (card.state === "finishing") return "Cleaning up the picture";
  return `${capital(provider)} is working`;
}

/** "7 s, usually 12 s", or "" before the work has begun. */
export function elapsedWords(card) {
  const usual = card.usual_seconds ? `usually ${duration(card.usual_seconds)}` : "";
  if (!card.started || card.state === "queued") return usual;
  return [`${secondsSince(card.started)} s`, usual].filter(Boolean).join(" · ");
}

const FAULTS = {
  input: "The request needs changing", provider: "The provider's side", settings: "A setting on this server", us: "Our fault",
};
const CHARGED = { no: "Nothing was charged", yes: "It was probably charged", unknown: "It may have been charged" };

export const faultWords = (error) => FAULTS[error.fault] ?? FAULTS.us;
/** Whether an attempt that failed was charged; certain only when the provider told the price. */
export function chargedWords(error, cost) {
  const isTold = cost.usd > 0 || cost.generations > 0;
  return isTold ? `It was charged: ${costOf(cost)}` : CHARGED[error.charged] ?? CHARGED.unknown;
}

/** What was done to a sprite: the style of an enhancement, the tool of an edit, "" for what is made from words. */
export const workOf = (card) => ({ enhance: card.style_label, edit: card.model_label })[card.kind] ?? "";

/** What a tile or a button calls the card. */
export const cardName = (card) => [workOf(card), card.prompt].filter(Boolean).join(": ") || "Picture without words";

export const styleOf = (id) => catalogue.styles.find((style) => style.id === id);
