// Finding pictures of the timeline by words of their prompt, style or model.
import { ref, watch } from "vue";
import { found, keep, view } from "tavern/store.js";
import { read } from "tavern/sync.js";

const PAUSE_MS = 200;
const PAGE = 60;

export const search = ref("");

let turn = 0;
let cursor = null;
let isAsking = false;

/** Asks for the next page of what was searched for; answers to earlier searches are dropped. */
async function ask() {
  const own = turn;
  isAsking = true;
  try {
    const before = cursor ? `&before=${encodeURIComponent(cursor)}` : "";
    const page = await read(`/studio/history?search=${encodeURIComponent(search.value.trim())}&limit=${PAGE}${before}`);
    if (own !== turn) return;
    for (const card of page.cards) keep(card, false);
    found.value = [...(cursor ? found.value : []), ...page.cards.map((card) => card.id)];
    cursor = page.next;
    view.trouble = "";
  } catch {
    if (own === turn) view.trouble = "Nothing can be searched for at the moment.";
  } finally {
    if (own === turn) isAsking = false;
  }
}

export function findMore() {
  if (cursor && !isAsking) ask();
}

let timer = 0;
watch(search, (text) => {
  turn += 1;
  cursor = null;
  clearTimeout(timer);
  if (text.trim()) timer = setTimeout(ask, PAUSE_MS);
  else Object.assign(found, { value: null });
});
