// The page around the panels: sign, drawers, tabs of the phone, messages, connection bar, keyboard.
import { computed, onBeforeUnmount, onMounted, ref, watch } from "vue";
import { watchWork } from "tavern/badge.js";
import { isAway, watchConnection } from "tavern/connection.js";
import { Details } from "tavern/details.js";
import { draft, maker, size } from "tavern/draft.js";
import { Icon } from "tavern/icons.js";
import { listenToKeys } from "tavern/keys.js";
import { Mug } from "tavern/pictures.js";
import { ShortcutSheet } from "tavern/shortcuts.js";
import { act, at, catalogue, select, unfinished, view } from "tavern/store.js";
import { Toasts, say } from "tavern/toasts.js";
import { arriving, chooseFiles, isOver, watchFiles } from "tavern/uploads.js";
import { priceOf } from "tavern/words.js";

const TABS = [["make", "make", "Make"], ["timeline", "timeline", "Timeline"]];

/** A media query as a ref. */
function useMedia(query) {
  const media = matchMedia(query);
  const matches = ref(media.matches);
  const note = () => { matches.value = media.matches; };
  media.addEventListener("change", note);
  onBeforeUnmount(() => media.removeEventListener("change", note));
  return matches;
}

export default {
  props: { models: Array, styles: Array },
  components: { TIcon: Icon, Mug, DetailsPanel: Details, ShortcutSheet, Toasts },
  expose: ["say"],
  template: `
  <div class="t-frame" :class="['t-tab-' + view.tab, { 't-compose-open': view.compose, 't-details-open': view.details, 't-brewing': busy.length }]">
    <header class="t-top">
      <a class="t-sign" href="#t-stage" aria-label="Sprite Tavern"><mug></mug><span>Sprite Tavern</span></a>
      <button type="button" class="t-button t-open-compose" :aria-expanded="view.compose" @click="view.compose = !view.compose"><t-icon name="make"></t-icon>Compose</button>
      <span class="t-end"></span>
      <button v-if="busy.length" type="button" class="t-pill" title="Show what is brewing" :aria-label="busy.length + ' on the fire'" @click="showBusy"><t-icon name="fire" small></t-icon>{{ busy.length }}<span class="t-desk-only">on the fire</span></button>
      <p v-if="arriving" class="t-pill" role="status"><t-icon name="upload" small></t-icon>{{ arriving }}<span class="t-desk-only">on the way</span></p>
      <button type="button" class="t-button t-square" title="Open a picture of your own; you can also drop or paste it" aria-label="Open a picture" @click="chooseFiles"><t-icon name="upload"></t-icon></button>
      <a class="t-button t-square" :href="at('/providers')" title="Providers: keys, costs, tests" aria-label="Providers"><t-icon name="coins"></t-icon></a>
      <button type="button" class="t-button t-square" :aria-pressed="view.details" title="Details (I)" aria-label="Details" @click="view.details = !view.details"><t-icon name="info"></t-icon></button>
      <button type="button" class="t-button t-square t-wide-only" title="Keyboard (?)" aria-label="Keyboard shortcuts" @click="view.shortcuts = true"><t-icon name="help"></t-icon></button>
    </header>
    <p v-if="isAway" class="t-away" role="alert"><i class="t-embers"><i></i><i></i><i></i></i>Connection lost, reconnecting… What you typed is kept.</p>
    <div v-if="isOver" class="t-drop" aria-hidden="true"><t-icon name="upload"></t-icon><b class="t-display">Drop pictures to open them</b><span>PNG, GIF, WebP or JPEG, up to 10 MB each</span></div>
    <div class="t-veil" @click="view.compose = false"></div>
    <div class="t-area-compose t-panel" :inert="isNarrow && !view.compose">
      <header class="t-panel-head t-compose-head"><h2 class="t-display">Compose</h2>
        <button type="button" class="t-plain t-sheet-close" aria-label="Close" @click="view.compose = false"><t-icon name="close"></t-icon></button></header>
      <slot name="compose"></slot>
    </div>
    <main id="t-stage" class="t-area-stage" :inert="isPhone && view.compose"><slot name="stage"></slot></main>
    <details-panel v-if="view.details" class="t-area-details"></details-panel>
    <div class="t-area-strip" :inert="isPhone && view.compose"><slot name="strip"></slot></div>
    <div v-if="isPhone" class="t-dock" :inert="view.compose">
      <button type="button" class="t-dock-prompt" @click="act.focusPrompt()"><span dir="auto" :class="{ 't-dim': !draft.prompt }">{{ draft.prompt || "What shall it be?" }}</span></button>
      <button type="button" class="t-go" :disabled="!maker" @click="act.brew()"><span class="t-go-label">Brew</span><span class="t-go-price">{{ price }}</span></button>
    </div>
    <nav v-if="isPhone" class="t-tabs" aria-label="Parts of the studio" :inert="view.compose">
      <button v-for="[name, icon, words] in TABS" :key="name" type="button" :aria-current="view.tab === name ? 'page' : null" @click="view.tab = name"><t-icon :name="icon"></t-icon>{{ words }}</button>
    </nav>
    <toasts></toasts>
    <shortcut-sheet></shortcut-sheet>
  </div>`,
  setup(props) {
    Object.assign(catalogue, { models: props.models, styles: props.styles });
    const isPhone = useMedia("(max-width: 767px)");
    const isNarrow = useMedia("(max-width: 1199px)");
    watch(isNarrow, (is) => { view.details = !is; }, { immediate: true });
    onMounted(() => {
      const tab = new URL(location.href).searchParams.get("tab"); // of a shortcut of the installed studio
      if (tab === "timeline") view.tab = tab;
      else if (tab === "make") act.focusPrompt();
      listenToKeys();
      watchConnection();
      watchWork();
      watchFiles();
    });
    let turn = 0;
    return {
      TABS, at, view, act, draft, maker, arriving, chooseFiles, isOver, isAway, isPhone, isNarrow, busy: unfinished, say: (text, isBad) => say(text, { isBad }),
      price: computed(() => (maker.value ? priceOf(maker.value.price, draft.count, size.value) : "")),
      showBusy() {
        turn = (turn + 1) % unfinished.value.length;
        select(unfinished.value[turn].id);
        view.tab = "make";
      },
    };
  },
};
