// The draggable upper edge of the strip; its height is remembered.
import { computed, ref, watch } from "vue";

const KEPT = "tavern.strip";
const MOST_SHARE = 0.7;

/** `least` is the smallest height in pixels, `step` what an arrow key adds. */
export function useResize({ least, step }) {
  const most = computed(() => Math.max(least, Math.round(innerHeight * MOST_SHARE)));
  const within = (height) => Math.round(Math.max(least, Math.min(most.value, height)));
  const height = ref(within(Number(localStorage.getItem(KEPT)) || least));
  watch(height, (now) => localStorage.setItem(KEPT, now));

  function grab(event) {
    const from = event.clientY + height.value;
    const edge = event.currentTarget;
    edge.setPointerCapture(event.pointerId);
    const move = (moved) => { height.value = within(from - moved.clientY); };
    edge.addEventListener("pointermove", move);
    edge.addEventListener("lostpointercapture", () => edge.removeEventListener("pointermove", move), { once: true });
  }
  function resizeKey(event) {
    const change = { ArrowUp: step, ArrowDown: -step }[event.key];
    if (!change) return;
    height.value = within(height.value + change);
    event.preventDefault();
    event.stopPropagation();
  }
  const toggle = () => { height.value = height.value > least ? least : most.value; };
  return { height, least, most, grab, resizeKey, toggle };
}
