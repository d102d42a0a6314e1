// Short messages at the edge of the page, some with a way back.
import { shallowRef } from "vue";
import { Icon } from "tavern/icons.js";

const SHOWN_MS = 8000;
let last = 0;
export const toasts = shallowRef([]);

export function dismiss(id) {
  toasts.value = toasts.value.filter((toast) => toast.id !== id);
}

/** Shows `text`; `undo` is called when the person takes it back; `isBad` marks an error. */
export function say(text, { undo = null, isBad = false } = {}) {
  const id = ++last;
  toasts.value = [...toasts.value.slice(-2), { id, text, undo, isBad }];
  setTimeout(dismiss, SHOWN_MS, id);
  return id;
}

/** Takes the latest thing back that can be taken back. */
export function undoLast() {
  const toast = toasts.value.findLast((one) => one.undo);
  if (!toast) return;
  dismiss(toast.id);
  toast.undo();
}

export const Toasts = {
  components: { TIcon: Icon },
  template: `
  <div class="t-toasts" role="status" aria-live="polite">
    <div v-for="toast in toasts" :key="toast.id" class="t-toast" :class="{ 't-toast-bad': toast.isBad }">
      <t-icon :name="toast.isBad ? 'warn' : 'check'" small></t-icon>
      <span dir="auto">{{ toast.text }}</span>
      <button v-if="toast.undo" type="button" class="t-button t-small" @click="take(toast)"><t-icon name="undo" small></t-icon>Undo</button>
      <button type="button" class="t-plain" aria-label="Close message" @click="dismiss(toast.id)"><t-icon name="close" small></t-icon></button>
    </div>
  </div>`,
  setup() {
    const take = (toast) => { dismiss(toast.id); toast.undo(); };
    return { toasts, dismiss, take };
  },
};
