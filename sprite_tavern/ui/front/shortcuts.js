// The sheet behind "?".
import { nextTick, ref, watch } from "vue";
import { Icon } from "tavern/icons.js";
import { SHORTCUTS } from "tavern/keys.js";
import { view } from "tavern/store.js";

export const ShortcutSheet = {
  components: { TIcon: Icon },
  template: `
  <dialog ref="sheet" class="t-sheet t-panel" aria-label="Keyboard" @close="view.shortcuts = false" @click.self="view.shortcuts = false">
    <header class="t-panel-head"><h2 class="t-display">Keyboard</h2>
      <button type="button" class="t-plain" aria-label="Close" @click="view.shortcuts = false"><t-icon name="close"></t-icon></button></header>
    <div class="t-shortcuts">
      <section v-for="[group, rows] in SHORTCUTS" :key="group"><h3 class="t-display">{{ group }}</h3>
        <dl><template v-for="[keys, words] in rows" :key="keys"><dt><kbd>{{ keys }}</kbd></dt><dd>{{ words }}</dd></template></dl></section>
    </div>
  </dialog>`,
  setup() {
    const sheet = ref(null);
    watch(() => view.shortcuts, async (isOpen) => {
      await nextTick();
      if (isOpen) sheet.value.showModal();
      else sheet.value.close();
    });
    return { sheet, view, SHORTCUTS };
  },
};
