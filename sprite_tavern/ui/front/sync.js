// Keeps the store true: history pages over HTTP, pushes over the websocket, catching up after every gap.
import { watch } from "vue";
import { at, cards, ghosts, isUnfinished, keep, keepPage, order, remembered, select, unfinished, view } from "tavern/store.js";
import { noteServerTime } from "tavern/time.js";

const FIRST_PAGE = 16; // the head of the page preloads this address
const PAGE = 60;
const CHANGES = 500; // the server tells at most so many at once
const POLL_MS = 15000;
const RETRY_MS = 4000;
const MOMENT_MS = 150;

let version = null;
let cursor = null;
let paging = null;
let catching = null;
const knownFamilies = new Set();

/** The JSON at a path of ours; null when there is nothing. */
export async function read(path) {
  const answer = await fetch(at(path), { headers: { Accept: "application/json" } });
  noteServerTime(answer.headers.get("Date"));
  if (answer.status === 401) location.reload();
  if (answer.status === 404) return null;
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
  return answer.json();
}

async function page() {
  try {
    const query = cursor ? `?before=${encodeURIComponent(cursor)}&limit=${PAGE}` : `?limit=${FIRST_PAGE}`;
    const found = await read(`/studio/history${query}`);
    cursor = found.next;
    if (version === null) version = found.version;
    keepPage(found.cards, !found.next);
    view.trouble = "";
  } catch {
    view.trouble = "The timeline can't be loaded at the moment.";
    setTimeout(loadMore, RETRY_MS);
  } finally {
    paging = null;
  }
}

/** Loads the next older page; many calls at once are one request. */
export function loadMore() {
  if (!view.ended) paging ??= page();
  return paging;
}

async function readChanges() {
  let isMore = false;
  try {
    const found = await read(`/studio/changes?since=${version}`);
    if (found) apply(found.cards, found.version);
    isMore = found?.cards.length >= CHANGES;
  } catch {
    // Tried again by the next push, poll, or return of the connection.
  } finally {
    catching = null;
  }
  if (isMore) await catchUp();
}

/** Asks what changed since the version we know. */
export function catchUp() {
  if (version === null) return loadMore();
  catching ??= readChanges();
  return catching;
}

/** What comes to a page that shows nothing yet is shown. */
function selectSomething() {
  if (!view.selected && order.value.length) select(order.value[0]);
}

function apply(changed, newVersion) {
  changed.forEach((card) => keep(card));
  version = Math.max(version ?? 0, newVersion);
  if (!ghosts.value.length) selectSomething();
}

function take(news) {
  if (version !== null && news.version === version + 1) apply(news.cards, news.version);
  else if (version === null || news.version > version || news.version === 0) catchUp();
}

const putOff = [];
let moment = 0;

function catchUpWithPutOff() {
  clearTimeout(moment);
  for (const work of putOff.splice(0)) work();
}

/** Does `work` in a moment, or together with the next picture that is done: what is made at once takes the place of its
 * placeholder in one step, and the page isn't drawn twice. */
function inAMoment(work) {
  putOff.push(work);
  if (putOff.length === 1) moment = setTimeout(catchUpWithPutOff, MOMENT_MS);
}

/** A push from the server: applied when it is the very next one, else everything missed is asked for. Version 0 means
 * that the server itself has lost count. */
export function push(news) {
  if (ghosts.value.length && news.cards.length && news.cards.every(isUnfinished)) inAMoment(() => take(news));
  else {
    catchUpWithPutOff();
    take(news);
  }
}

/** Takes cards that came as an answer; the version moves only by pushes. A sprite asked for just now has no family yet. */
export function takeAnswer(answered) {
  answered.forEach((card) => {
    keep(card);
    if (card.kind === "make" && card.state === "queued") knownFamilies.add(card.id);
  });
}

/** Takes the cards of a wish in the place of its placeholders, and shows the first, unless the person has left what was
 * `chosen` then. */
export function takeWish(answered, { placeholders, chosen }) {
  const work = () => {
    ghosts.value = ghosts.value.filter((ghost) => !placeholders.includes(ghost));
    takeAnswer(answered);
    if (answered.length && view.selected === chosen) select(answered[0].id);
  };
  if (answered.some((card) => isUnfinished(cards.get(card.id) ?? card))) inAMoment(work);
  else work();
}

async function loadFamily(id) {
  const card = cards.get(id);
  const spriteId = (card?.kind === "enhance" && card.parent) || id;
  if (knownFamilies.has(spriteId)) return;
  try {
    const found = await read(`/studio/cards/${encodeURIComponent(id)}`);
    if (!found) {
      if (view.selected === id && !cards.has(id)) view.missing = true;
      return;
    }
    knownFamilies.add(spriteId);
    for (const one of [...found.family, found.card]) keep(one);
  } catch {
    // The stage shows what is known; the next selection asks again.
  }
}

function watchSelection() {
  let timer = 0;
  watch(() => view.selected, (id) => {
    clearTimeout(timer);
    if (id) timer = setTimeout(loadFamily, cards.has(id) ? 150 : 0, id);
  }, { immediate: true });
}

/** Starts once, when the page is mounted. */
export async function startSync() {
  const wanted = remembered();
  if (wanted) select(wanted);
  watchSelection();
  document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && catchUp());
  window.addEventListener("online", catchUp);
  window.addEventListener("popstate", () => select(new URL(location.href).searchParams.get("g")));
  setInterval(() => unfinished.value.length && document.visibilityState === "visible" && catchUp(), POLL_MS);
  await loadMore();
  selectSomething();
}
