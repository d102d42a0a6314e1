// The draft of the next enhancement, kept in the browser like the Compose panel's.
import { computed, reactive, watch } from "vue";
import { newKey } from "tavern/keymaker.js";
import { catalogue, modelOf } from "tavern/store.js";

const KEPT = "tavern.enhancing";

function remembered() {
  try {
    return JSON.parse(localStorage.getItem(KEPT)) ?? {};
  } catch {
    return {};
  }
}

export const wish = reactive({ style: "", model: "", instruction: "", options: {}, pending: null, fault: "", ...remembered() });

watch(wish, () => {
  try {
    localStorage.setItem(KEPT, JSON.stringify({ ...wish, fault: "" }));
  } catch {
    // A full or forbidden storage must not stop anybody from working.
  }
});

export const enhancers = computed(() => catalogue.models.filter((model) => model.kind === "enhance"));

export const enhancer = computed(() => {
  const ready = enhancers.value.filter((model) => model.ready);
  return ready.find((model) => model.name === wish.model) ?? ready.find((model) => model.default) ?? ready[0] ?? null;
});

export const style = computed(() => catalogue.styles.find((one) => one.id === wish.style) ?? catalogue.styles[0] ?? null);

export const wishedOptions = computed(() => {
  const chosen = wish.options[enhancer.value?.name] ?? {};
  return Object.fromEntries((enhancer.value?.options ?? []).map(
    (option) => [option.name, chosen[option.name] ?? option.default]));
});

export function setWishedOption(name, value) {
  const model = enhancer.value.name;
  wish.options = { ...wish.options, [model]: { ...wish.options[model], [name]: value } };
}

/** The order for a picture of the sprite's card `parent`: the same once-key until it is accepted or something changes. */
export function takeWish(parent, position) {
  const order = {
    parent, position, style: style.value.id, model: enhancer.value.name, instruction: wish.instruction.trim(), options: wishedOptions.value,
  };
  const fingerprint = JSON.stringify(order);
  if (wish.pending?.fingerprint !== fingerprint) wish.pending = { fingerprint, key: newKey() };
  return { ...order, once_key: wish.pending.key };
}

/** Fills the wish from the card of an enhancement. */
export function wishLike(card) {
  Object.assign(wish, { style: card.style, instruction: card.instruction });
  if (!modelOf(card.model)) return;
  wish.model = card.model;
  wish.options = { ...wish.options, [card.model]: { ...card.options } };
}
