// A button that opens a small menu. Arrow keys walk it, Escape closes it and gives the focus back.
import { nextTick, onBeforeUnmount, ref } from "vue";

const ITEMS = "a[href], button:not(:disabled)";
const MARGIN = 12;

export const Menu = {
  props: { label: String, up: Boolean, tip: String },
  template: `
  <div class="t-menu" ref="root" @keydown="key">
    <button type="button" class="t-button" aria-haspopup="true" :aria-expanded="open" :title="tip" @click="toggle">
      <slot name="button">{{ label }}</slot>
    </button>
    <div v-if="open" class="t-menu-list" :class="{ 't-menu-up': up }" :style="{ maxHeight: most + 'px' }" role="group" :aria-label="label" @click="close">
      <slot></slot>
    </div>
  </div>`,
  setup(props) {
    const root = ref(null);
    const open = ref(false);
    const most = ref(0);
    const outside = (event) => { if (!root.value?.contains(event.target)) set(false); };
    function set(isOpen) {
      open.value = isOpen;
      document[isOpen ? "addEventListener" : "removeEventListener"]("pointerdown", outside, true);
    }
    /** The list is as high as there is room over (or under) the button; the rest is scrolled. */
    function measure() {
      const { top, bottom } = root.value.getBoundingClientRect();
      most.value = Math.round(props.up ? top : innerHeight - bottom) - MARGIN;
    }
    async function toggle() {
      measure();
      set(!open.value);
      await nextTick();
      if (open.value) root.value.querySelector(".t-menu-list")?.querySelector(ITEMS)?.focus();
    }
    function close() {
      set(false);
      root.value.querySelector("button").focus();
    }
    function key(event) {
      if (!open.value) return;
      const items = [...root.value.querySelector(".t-menu-list").querySelectorAll(ITEMS)];
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step) items[(items.indexOf(document.activeElement) + step + items.length) % items.length]?.focus();
      else if (event.key === "Escape") close();
      else return;
      event.preventDefault();
      event.stopPropagation();
    }
    onBeforeUnmount(() => set(false));
    return { root, open, most, toggle, close, key };
  },
};
