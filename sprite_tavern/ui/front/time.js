// A clock that ticks once a second while something is unfinished, and follows the server's time.
import { ref, watch } from "vue";
import { unfinished } from "tavern/store.js";

let ahead = 0;
let timer = 0;

/** Milliseconds since 1970 by the server's clock. */
export const now = ref(Date.now());

const tick = () => { now.value = Date.now() + ahead; };

/** `date` is the Date header of an answer; it has whole seconds, so small differences mean nothing. */
export function noteServerTime(date) {
  const server = Date.parse(date ?? "");
  if (Number.isNaN(server)) return;
  const difference = server - Date.now();
  ahead = Math.abs(difference) > 2000 ? difference : 0;
}

watch(() => unfinished.value.length > 0, (isBusy) => {
  clearInterval(timer);
  tick();
  if (isBusy) timer = setInterval(tick, 1000);
});

/** Whole seconds from `iso` to now, never negative. */
export const secondsSince = (iso) => (iso ? Math.max(0, Math.floor((now.value - Date.parse(iso)) / 1000)) : 0);
