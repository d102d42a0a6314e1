// All pictures of a sprite's card, to choose one from: variants, sides of a subject, frames of a motion.
import { computed } from "vue";
import { film } from "tavern/film.js";
import { at, enhancementCard, position, select, spriteCard, view } from "tavern/store.js";

export const Several = {
  template: `
  <div v-if="shown.length" class="t-family" role="group" aria-label="Pictures of this sprite">
    <button v-for="(one, place) in shown" :key="one.id" type="button" class="t-thumb" :aria-pressed="place === position" :aria-label="'Picture ' + (place + 1)" @click="choose(place)">
      <img :src="at(one.thumb)" class="t-pixelated" alt="" loading="lazy" draggable="false"></button>
  </div>`,
  setup() {
    function choose(place) {
      if (enhancementCard.value) select(spriteCard.value.id);
      view.picture = place;
      film.isOn = false;
    }
    return { at, choose, position, shown: computed(() => spriteCard.value.sprites) };
  },
};
