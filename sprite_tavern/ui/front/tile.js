// One card of the history: its picture on the checkerboard at a whole scale, or its state.
import { computed } from "vue";
import { Icon } from "tavern/icons.js";
import { addressOf, cards, isUnfinished, view } from "tavern/store.js";
import { STATE_WORDS, cardName, elapsedWords, workOf } from "tavern/words.js";

const LARGEST_SPRITE = 200;

/** Size of the picture inside a tile of `side` pixels: whole screen pixels for each sprite pixel, or fitted. */
function scaled(sprite, side) {
  const density = window.devicePixelRatio || 1;
  const longest = Math.max(sprite.width, sprite.height);
  const scale = longest <= side ? Math.floor((side * density) / longest) / density : side / longest;
  return { width: `${sprite.width * scale}px`, height: `${sprite.height * scale}px` };
}

export const Tile = {
  props: { id: String, side: Number, ghost: Object },
  emits: ["pick"],
  components: { TIcon: Icon },
  template: `
  <button type="button" class="t-tile" :class="['t-is-' + state, { 't-selected': isSelected, 't-tile-hd': isEnhancement }]" :aria-current="isSelected ? 'true' : null"
    :aria-label="label" :title="name" :style="{ width: side + 'px', height: side + 'px' }" :tabindex="isSelected ? 0 : -1" :disabled="!!ghost" @click="$emit('pick', id)">
    <img v-if="picture" :src="picture.src" :class="picture.kind" :style="picture.size" alt="" decoding="async" draggable="false">
    <span v-else class="t-tile-state">
      <i v-if="isBusy" class="t-embers"><i></i><i></i><i></i></i>
      <t-icon v-else :name="state === 'cancelled' ? 'stop' : 'warn'"></t-icon>
      <b>{{ word }}</b>
      <small v-if="isBusy && card.started && state !== 'queued'">{{ elapsedWords(card) }}</small>
    </span>
    <span v-if="work" class="t-badge">{{ work }}</span>
    <span class="t-caption" dir="auto">{{ name }}</span>
  </button>`,
  setup(props) {
    const card = computed(() => props.ghost ?? cards.get(props.id));
    const state = computed(() => (props.ghost ? "ghost" : card.value.state));
    const picture = computed(() => {
      const sprite = card.value.sprite;
      if (!sprite) return null;
      const isLarge = Math.max(sprite.width, sprite.height) > LARGEST_SPRITE;
      return {
        src: addressOf(isLarge ? sprite.thumb : sprite.src), kind: isLarge ? "t-smooth" : "t-pixelated",
        size: card.value.kind === "enhance" ? { width: "100%", height: "100%", objectFit: "contain" } : scaled(sprite, props.side - 8),
      };
    });
    const name = computed(() => cardName(card.value));
    return {
      card, state, picture, name, elapsedWords, work: computed(() => [workOf(card.value), card.value.sprites?.length ? `×${card.value.sprites.length}` : ""].filter(Boolean).join(" ")),
      isSelected: computed(() => !props.ghost && view.selected === props.id),
      isEnhancement: computed(() => card.value.kind === "enhance"),
      isBusy: computed(() => !!props.ghost || isUnfinished(card.value)),
      word: computed(() => (state.value === "queued" && card.value.place ? `queued, ${card.value.place}` : STATE_WORDS[state.value])),
      label: computed(() => `${name.value}, ${STATE_WORDS[state.value]}`),
    };
  },
};
