// The sprite on the stage, what it was made from, its enhancements and edits as thumbnails to pick from.
import { computed } from "vue";
import { Icon } from "tavern/icons.js";
import { at, cards, family, isUnfinished, select, spriteCard, view } from "tavern/store.js";
import { STATE_WORDS, workOf } from "tavern/words.js";

export const Family = {
  components: { TIcon: Icon },
  template: `
  <div v-if="shown.length > 1" class="t-family" role="group" aria-label="Sprite and enhancements">
    <button v-for="one in shown" :key="one.id" type="button" class="t-thumb" :aria-pressed="one.id === view.selected" :title="one.words" :aria-label="one.words" @click="select(one.id)">
      <img v-if="one.src" :src="one.src" :class="one.kind" alt="" draggable="false">
      <i v-else-if="one.isBusy" class="t-embers"><i></i><i></i><i></i></i>
      <t-icon v-else name="warn" small></t-icon>
    </button>
  </div>`,
  setup() {
    const source = computed(() => {
      const card = cards.get(spriteCard.value?.parent);
      return card?.deleted ? null : card;
    });
    const shown = computed(() => [source.value, spriteCard.value, ...family.value].filter(Boolean).map((card) => ({
      id: card.id, isBusy: isUnfinished(card),
      words: [card === source.value ? "made from this" : workOf(card) || "the sprite", card.state === "done" ? "" : STATE_WORDS[card.state]].filter(Boolean).join(", "),
      src: card.sprite && at(card.kind === "enhance" ? card.sprite.thumb : card.sprite.src),
      kind: card.kind === "enhance" ? "t-smooth" : "t-pixelated",
    })));
    return { shown, select, view };
  },
};
