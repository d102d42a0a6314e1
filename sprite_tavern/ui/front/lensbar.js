// The buttons over the stage: compare mode, zoom, background.
import { computed } from "vue";
import { film } from "tavern/film.js";
import { Icon } from "tavern/icons.js";
import { act } from "tavern/store.js";
import { fit, lens, nextBackground, room, zoom, zoomBy, zoomWords } from "tavern/lens.js";

const MODE_BUTTONS = [
  ["slider", "slider", "Divider"], ["beside", "beside", "Side by side"], ["difference", "differ", "Difference"],
  ["sprite", "pixels", "Only the sprite"], ["enhancement", "picture", "Only the enhancement"],
];

export const LensBar = {
  components: { TIcon: Icon },
  props: { moves: Boolean },
  template: `
  <div class="t-lensbar">
    <button v-if="moves" type="button" class="t-button t-animate" :aria-pressed="film.isOn" title="Animate (V)" aria-label="Animate" @click="act.animate()"><t-icon name="film"></t-icon><span>Animate</span></button>
    <div v-if="room.isPair" class="t-segments t-icons" role="group" aria-label="Compare mode (M)">
      <button v-for="[name, icon, words] in MODE_BUTTONS" :key="name" type="button" :aria-pressed="lens.mode === name" :title="words + ' (M)'" :aria-label="words" @click="lens.mode = name"><t-icon :name="icon"></t-icon></button>
    </div>
    <button v-if="room.isPair" type="button" class="t-button t-square" title="Swap sides (C)" aria-label="Swap sides" @click="lens.swapped = !lens.swapped"><t-icon name="swap"></t-icon></button>
    <div class="t-segments t-icons" role="group" aria-label="Zoom">
      <button type="button" title="Smaller (−)" aria-label="Smaller" @click="zoomBy(-1)"><t-icon name="minus"></t-icon></button>
      <button type="button" class="t-zoom-button" :aria-pressed="lens.zoom === null" title="Fit (0)" @click="fit">{{ lens.zoom === null ? "Fit" : words }}</button>
      <button type="button" title="Larger (+)" aria-label="Larger" @click="zoomBy(1)"><t-icon name="plus"></t-icon></button>
    </div>
    <button type="button" class="t-button t-square t-backdrop" :title="'Background: ' + lens.background + ' (G)'" :aria-label="'Background: ' + lens.background" @click="nextBackground"><i :class="'t-on-' + lens.background"></i></button>
  </div>`,
  setup() {
    return { MODE_BUTTONS, act, film, lens, room, fit, nextBackground, zoomBy, words: computed(() => zoomWords(zoom.value)) };
  },
};
