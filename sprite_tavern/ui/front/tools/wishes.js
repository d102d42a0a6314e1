// The tools, which of them suit a picture, and what is filled in for each: kept while the page is open.
import { reactive, shallowRef } from "vue";
import { sizeFault } from "tavern/draft.js";
import { newKey } from "tavern/keymaker.js";
import { at, catalogue, modelOf } from "tavern/store.js";

/** Instead of a picture's id: the size is that of an edit that is to be repeated. */
export const LIKE = "like";

/** All tools; null until they are here. */
export const tools = shallowRef(null);

async function read() {
  const answer = await fetch(at("/studio/tools"), { headers: { Accept: "application/json" } });
  if (!answer.ok) throw new Error("The tools can't be loaded at the moment.");
  tools.value = (await answer.json()).tools;
  catalogue.models = [...catalogue.models, ...tools.value];
}

let reading = null;

/** Fetches the tools once; raises when they can't be had. */
export function loadTools() {
  reading ??= read().catch((error) => {
    reading = null;
    throw error;
  });
  return reading;
}

/** True when a tool can work on this picture of a card. */
export const suits = (tool, card, picture) => (tool.tool.takes === "picture" || card.kind !== "enhance")
  && !sizeFault(tool.tool.given, picture.width, picture.height);

const wishes = reactive(new Map());

/** What is filled in for a tool: { prompt, options, width, height, sizedFor, pending, fault, isWaiting }. */
export function wishFor(tool) {
  if (!wishes.has(tool.name)) {
    wishes.set(tool.name, { prompt: "", options: {}, width: null, height: null, sizedFor: null, pending: null, fault: "", isWaiting: false });
  }
  return wishes.get(tool.name);
}

export const valuesOf = (tool) => Object.fromEntries(tool.options.map(
  (option) => [option.name, wishFor(tool).options[option.name] ?? option.default]));

/** The order for a picture: the same once-key until it is accepted or something changes. */
export function takeEdit(tool, picture) {
  const wish = wishFor(tool);
  const order = {
    sprite: picture.id, model: tool.name, options: valuesOf(tool),
    prompt: tool.tool.words === "none" ? "" : wish.prompt.trim(),
    width: tool.tool.wanted ? wish.width : null, height: tool.tool.wanted ? wish.height : null,
  };
  const fingerprint = JSON.stringify(order);
  if (wish.pending?.fingerprint !== fingerprint) wish.pending = { fingerprint, key: newKey() };
  return { ...order, once_key: wish.pending.key };
}

/** The tool of an edit's card, filled like that edit; null when it is gone. */
export async function toolLike(card) {
  await loadTools();
  const tool = modelOf(card.model);
  if (!tool?.ready) return null;
  Object.assign(wishFor(tool), {
    prompt: card.instruction, options: { ...card.options }, width: card.width, height: card.height, sizedFor: LIKE,
    pending: null, fault: "",
  });
  return tool;
}
