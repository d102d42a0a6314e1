// The history: newest first, endless, one row on a desk (drag it up for more), a grid on a phone.
import { computed, nextTick, onBeforeUnmount, onMounted, ref, watch } from "vue";
import { Icon } from "tavern/icons.js";
import { findMore, search } from "tavern/search.js";
import { act, cards, found, ghosts, held, seenGhosts, select, selectBy, showHeld, shown, view } from "tavern/store.js";
import { loadMore, push, startSync } from "tavern/sync.js";
import { useResize } from "tavern/resize.js";
import { sidewheel } from "tavern/sidewheel.js";
import { Tile } from "tavern/tile.js";
import { moment } from "tavern/words.js";

const TILE = innerHeight < 800 ? 96 : 136; // a picture and its frame; on low screens the stage needs the room
const GAP = 8;
const PHONE_TILE = 96; // the least; tiles grow to fill the row
const ROWS_AHEAD = 6;
const AT_START = 12;

/** Columns and tile size for a strip of `width` pixels. */
function gridOf(width, isPhone) {
  const least = isPhone ? PHONE_TILE : TILE;
  const most = isPhone ? 3 : Infinity;
  const columns = Math.max(2, Math.min(most, Math.floor((width + GAP) / (least + GAP))));
  return { columns, side: Math.floor((width - GAP * (columns - 1)) / columns) };
}

export default {
  components: { TIcon: Icon, Tile },
  expose: ["push"],
  template: `
  <section ref="root" class="t-strip t-panel" aria-label="Timeline" :style="{ height: isPhone ? null : height + 'px' }">
    <div v-if="!isPhone" class="t-resize" role="separator" aria-orientation="horizontal" aria-label="Height of the timeline" tabindex="0"
      :aria-valuenow="height" :aria-valuemin="least" :aria-valuemax="most" title="Drag for more rows" @pointerdown="grab" @keydown="resizeKey" @dblclick="toggle"></div>
    <header class="t-panel-head">
      <h2 class="t-display">Timeline</h2>
      <button v-if="held.length" type="button" class="t-button t-small t-strong" @click="toStart">{{ held.length }} new ↑</button>
      <input ref="field" v-model="search" type="search" class="t-search t-end" :placeholder="isPhone ? 'Search' : 'Search (Ctrl K)'" aria-label="Search the timeline" maxlength="200" autocomplete="off" dir="auto">
      <p v-if="view.scrolled && when" class="t-hint t-when">{{ when }}</p>
      <p v-if="view.trouble" class="t-fault" role="alert">{{ view.trouble }} <button type="button" class="t-link" @click="loadMore">Try again</button></p>
    </header>
    <q-virtual-scroll ref="list" :key="isRow" class="t-strip-list" :class="isRow ? 't-strip-row' : 't-strip-grid'" :items="rows" :virtual-scroll-horizontal="isRow"
      :virtual-scroll-item-size="side + gap" :virtual-scroll-slice-size="isRow ? 12 : 6" :virtual-scroll-slice-ratio-before="0.5" :virtual-scroll-slice-ratio-after="0.5" @virtual-scroll="more" @scroll.passive="noteScroll" @keydown="key" @wheel="wheel">
      <template v-slot="{ item, index }">
        <div :key="item[0].id ?? item[0]" class="t-strip-items" :style="{ gap: gap + 'px' }">
          <tile v-for="one in item" :key="one.id ?? one" :id="one.id ? null : one" :ghost="one.id ? one : null" :side="side" @pick="pick"></tile>
        </div>
      </template>
    </q-virtual-scroll>
    <div v-if="!view.loaded" class="t-strip-items t-waiting" :style="{ gap: gap + 'px' }" aria-hidden="true"><i v-for="n in 8" :key="n" class="t-tile" :style="{ width: side + 'px', height: side + 'px' }"></i></div>
    <p v-else-if="found && !rows.length" class="t-hint t-strip-empty" role="status">Nothing has all these words in its prompt, style or model.</p>
    <p v-else-if="!rows.length" class="t-hint t-strip-empty">Every picture you make stays here, with its words and settings.</p>
  </section>`,
  setup() {
    const root = ref(null);
    const list = ref(null);
    const width = ref(800);
    const phone = matchMedia("(max-width: 767px)");
    const isPhone = ref(phone.matches);
    const resize = useResize({ least: TILE + 50, step: TILE + GAP });
    const isRow = computed(() => !isPhone.value && resize.height.value < 2 * TILE + 50);
    const grid = computed(() => gridOf(width.value, isPhone.value));
    const rows = computed(() => {
      const items = [...seenGhosts.value, ...shown.value];
      const many = isRow.value ? 1 : grid.value.columns;
      return Array.from({ length: Math.ceil(items.length / many) }, (_, row) => items.slice(row * many, (row + 1) * many));
    });

    const box = () => root.value.querySelector(".t-strip-list");
    const observer = new ResizeObserver(() => { width.value = box().clientWidth - 2 * GAP; });
    const notePhone = () => { isPhone.value = phone.matches; };
    onMounted(() => {
      observer.observe(root.value);
      phone.addEventListener("change", notePhone);
      startSync();
    });
    onBeforeUnmount(() => {
      observer.disconnect();
      phone.removeEventListener("change", notePhone);
    });

    function noteScroll(event) {
      view.scrolled = (isRow.value ? event.target.scrollLeft : event.target.scrollTop) > AT_START;
      if (!view.scrolled && held.value.length) showHeld();
    }
    function toStart() {
      showHeld();
      box().scrollTo({ top: 0, left: 0 });
    }
    const first = ref(0);
    const more = ({ index, to }) => {
      first.value = index;
      if (to <= rows.value.length - ROWS_AHEAD) return;
      if (found.value) findMore();
      else loadMore();
    };
    watch(ghosts, (coming) => { if (coming.length) search.value = ""; }); // what is made now has to be seen
    const field = ref(null);
    act.focusSearch = () => {
      view.tab = "timeline";
      nextTick(() => field.value.select());
    };

    act.unfold = resize.toggle;
    /** Moves the selection by tiles across and rows down, and keeps it in sight. */
    act.step = async (across, down) => {
      selectBy(isRow.value ? across + down : across + down * grid.value.columns);
      const place = shown.value.indexOf(view.selected) + seenGhosts.value.length;
      list.value?.scrollTo(isRow.value ? place : Math.floor(place / grid.value.columns));
      await nextTick();
      if (root.value.contains(document.activeElement)) root.value.querySelector(".t-selected")?.focus({ preventScroll: true });
    };
    const wheel = (event) => { if (isRow.value) sidewheel(event); };
    function key(event) {
      if (event.key === "Home") toStart();
    }
    function pick(id) {
      select(id);
      view.tab = "make";
    }
    watch(isRow, () => { view.scrolled = false; });

    return {
      ...resize, root, list, field, search, found, isPhone, isRow, rows, gap: GAP, view, held, pick, push, loadMore, more, noteScroll, toStart, key, wheel,
      when: computed(() => moment(cards.get(rows.value[first.value]?.[0])?.created)),
      side: computed(() => (isRow.value ? TILE : grid.value.side)),
    };
  },
};
