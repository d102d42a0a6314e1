// What the page knows, shared by all its components: cards, the order of the history, what is selected.
// Only this module writes cards. Cards are frozen and replaced whole, so one change redraws one tile.
import { computed, reactive, shallowReactive, shallowRef, watch } from "vue";

/** The path that a reverse proxy puts before ours, "" without one. */
const root = new URL(import.meta.url).pathname.split("/_nicegui/")[0];
export const at = (path) => root + path;

const UNFINISHED = new Set(["queued", "sent", "working", "finishing"]);
export const isUnfinished = (card) => UNFINISHED.has(card?.state);

export const cards = shallowReactive(new Map());
/** Ids of the loaded part of the history, newest first. */
export const order = shallowRef([]);
/** Ids that arrived while the strip was scrolled: shown when asked for. */
export const held = shallowRef([]);
/** Ids of what a search found, newest first; null without a search. */
export const found = shallowRef(null);
/** What the timeline shows. */
export const shown = computed(() => found.value ?? order.value);
/** Placeholders between pressing the button and the server's answer. */
export const ghosts = shallowRef([]);
/** Those that are seen: what is made within a tenth of a second, which people call at once, has its picture seen first. */
export const seenGhosts = shallowRef([]);
const GHOST_MS = 100;
let appearing = 0;

watch(ghosts, (all) => {
  clearTimeout(appearing);
  if (!all.length || seenGhosts.value.length) seenGhosts.value = all;
  else appearing = setTimeout(() => { seenGhosts.value = ghosts.value; }, GHOST_MS);
}, { flush: "sync" });
/** Sprite's card id -> ids of its enhancements, newest first. */
const children = shallowReactive(new Map());

export const view = reactive({
  selected: null, picture: 0, tab: "make", compose: false, details: true, shortcuts: false,
  scrolled: false, ended: false, trouble: "", loaded: false, missing: false,
});

/** What can be made: set once by the frame from the page's props. */
export const catalogue = shallowReactive({ models: [], styles: [] });

/** What components let others do: filled in when they are mounted. */
export const act = {};

let oldest = null;

const isLoadedRange = (id) => view.ended || (oldest !== null && id >= oldest);

/** `ids` newest first with `id` at its place; ids are UUIDv7, so their text sorts by time. */
function inserted(ids, id) {
  const place = ids.findIndex((other) => other <= id);
  if (place >= 0 && ids[place] === id) return ids;
  const copy = ids.slice();
  copy.splice(place < 0 ? ids.length : place, 0, id);
  return copy;
}

const without = (ids, id) => (ids.includes(id) ? ids.filter((other) => other !== id) : ids);

function noteFamily(card) {
  if (!card.parent) return;
  const known = children.get(card.parent) ?? [];
  children.set(card.parent, card.deleted ? without(known, card.id) : inserted(known, card.id));
}

function place(card) {
  if (card.deleted) {
    order.value = without(order.value, card.id);
    held.value = without(held.value, card.id);
    found.value = found.value && without(found.value, card.id);
  } else if (!order.value.includes(card.id) && isLoadedRange(card.id)) {
    const isNewest = card.id > (order.value[0] ?? "");
    if (isNewest && view.scrolled) held.value = inserted(held.value, card.id);
    else order.value = inserted(order.value, card.id);
  }
}

/** Small pictures that came with the news of them, by their path; the latest ones. */
const atHand = new Map();
const MOST_AT_HAND = 200;

/** Where the browser finds a picture: its own address, or the picture itself. */
export const addressOf = (path) => atHand.get(path) ?? at(path);

let early = null;

/** Gets a picture ready while the page is still being redrawn for it. */
function prepare(sprite, dataUrl) {
  if (dataUrl) atHand.set(sprite.src, dataUrl);
  if (atHand.size > MOST_AT_HAND) atHand.delete(atHand.keys().next().value);
  early = new Image();
  early.src = addressOf(sprite.src);
}

/** Takes one card in, unless a newer state of it is known. A small picture may have come with it. */
export function keep({ data_url: dataUrl, ...card }, isPlaced = true) {
  const known = cards.get(card.id);
  if (known && known.version > card.version) return;
  if (dataUrl || (card.sprite && isUnfinished(known) && view.selected === card.id)) prepare(card.sprite, dataUrl);
  cards.set(card.id, Object.freeze(card));
  noteFamily(card);
  if (isPlaced) place(card);
}

/** Takes a page of the history in, which is older than all before it. */
export function keepPage(page, isLast) {
  for (const card of page) keep(card, false);
  const known = new Set(order.value);
  order.value = order.value.concat(page.map((card) => card.id).filter((id) => !known.has(id)));
  if (page.length) oldest = page[page.length - 1].id;
  view.ended = isLast;
  view.loaded = true;
}

export function showHeld() {
  order.value = held.value.reduce(inserted, order.value);
  held.value = [];
}

/** Marks a card as deleted (or not) at once, before the server has answered. */
export function markDeleted(id, isDeleted) {
  const card = cards.get(id);
  if (card) keep({ ...card, deleted: isDeleted });
}

export const selected = computed(() => (view.selected ? cards.get(view.selected) ?? null : null));

/**
 * The card on the stage: the selected one. One that is being made takes the place of a picture only after a
 * moment: what is done before that follows the picture without a flicker.
 */
export const staged = shallowRef(null);
const LATE_MS = 250;
let late = { id: null, timer: 0 };

watch(selected, (card) => {
  const isLate = isUnfinished(card) && staged.value?.sprite && staged.value.id !== card.id;
  if (isLate && late.id === card.id) return;
  clearTimeout(late.timer);
  late = { id: null, timer: 0 };
  if (isLate) late = { id: card.id, timer: setTimeout(() => { staged.value = selected.value; }, LATE_MS) };
  else staged.value = card;
}, { flush: "sync" });

/** The card of the sprite on the stage: the staged one, or the parent of the staged enhancement. */
export const spriteCard = computed(() => {
  const card = staged.value;
  return card?.kind === "enhance" ? cards.get(card.parent) ?? null : card;
});

export const enhancementCard = computed(() => (staged.value?.kind === "enhance" ? staged.value : null));

/** Which picture of the sprite's card is on the stage: the chosen one, or the one that was enhanced. */
export const position = computed(() => (enhancementCard.value ? enhancementCard.value.parent_position : view.picture));

/** The picture of the sprite on the stage. */
export const picture = computed(() => spriteCard.value?.sprites[position.value] ?? spriteCard.value?.sprite ?? null);

/** Cards of the enhancements of the sprite on the stage, oldest first. */
export const family = computed(() => {
  const ids = children.get(spriteCard.value?.id) ?? [];
  return ids.map((id) => cards.get(id)).filter((card) => card && !card.deleted).reverse();
});

export const unfinished = computed(() => [...cards.values()].filter((card) => isUnfinished(card) && !card.deleted));

export const modelOf = (name) => catalogue.models.find((model) => model.name === name);

/** Browsers style the whole page anew when its address changes: that can wait until the picture is shown. */
const ADDRESS_MS = 400;
const SELECTED = "tavern.selected";
let addressing = 0;

function remember(id) {
  clearTimeout(addressing);
  addressing = setTimeout(writeAddress, ADDRESS_MS, id);
  try {
    sessionStorage.setItem(SELECTED, id ?? ""); // a tab that is reloaded meanwhile still knows it
  } catch {
    // Then a reload in this very moment shows the picture before.
  }
}

function writeAddress(id) {
  const url = new URL(location.href);
  if (id) url.searchParams.set("g", id);
  else url.searchParams.delete("g");
  if (url.href !== location.href) history.replaceState(history.state, "", url);
}

/** What was selected here before a reload: the address may not have been written yet when that began. Else its address tells. */
export function remembered() {
  let selected = null;
  try {
    const [{ type }] = performance.getEntriesByType("navigation");
    if (type === "reload") selected = sessionStorage.getItem(SELECTED);
  } catch {
    // The address alone tells.
  }
  return selected || new URL(location.href).searchParams.get("g");
}

export function select(id) {
  if (view.selected === id) return;
  view.selected = id;
  view.picture = 0;
  view.missing = false;
  remember(id);
}

/** Selects the card `step` places further down the history; negative goes up. */
export function selectBy(step) {
  const ids = shown.value;
  if (!ids.length) return;
  const here = ids.indexOf(view.selected);
  const there = here < 0 ? 0 : Math.max(0, Math.min(ids.length - 1, here + step));
  select(ids[there]);
}
