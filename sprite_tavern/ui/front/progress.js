// What the stage shows instead of a picture: where an unfinished card stands, or what went wrong with it.
import { computed } from "vue";
import { copy } from "tavern/copy.js";
import { Icon } from "tavern/icons.js";
import { Cauldron } from "tavern/pictures.js";
import { act, at, spriteCard } from "tavern/store.js";
import { STEPS, chargedWords, elapsedWords, faultWords, progressWords } from "tavern/words.js";

export const ProgressView = {
  props: { card: Object },
  components: { TIcon: Icon, Cauldron },
  template: `
  <div class="t-progress" role="status" aria-live="polite">
    <img v-if="behind" class="t-behind t-pixelated" :src="behind" alt="">
    <cauldron></cauldron>
    <p class="t-display t-progress-words">{{ words }}</p>
    <p v-if="card.error" class="t-hint" dir="auto">{{ card.error.message }}</p>
    <p class="t-hint" aria-live="off">{{ elapsed }}</p>
    <ol class="t-steps" aria-hidden="true">
      <li v-for="([step, word], place) in STEPS" :key="step" :class="{ 't-past': place < here, 't-here': place === here }">{{ word }}</li>
    </ol>
    <button type="button" class="t-button" title="Cancel (Shift X)" @click="act.cancel(card.id)"><t-icon name="stop" small></t-icon>Cancel</button>
  </div>`,
  setup(props) {
    return {
      STEPS, act,
      words: computed(() => progressWords(props.card)),
      elapsed: computed(() => elapsedWords(props.card)),
      here: computed(() => STEPS.findIndex(([step]) => step === props.card.state)),
      behind: computed(() => {
        const sprite = props.card.kind === "enhance" ? spriteCard.value?.sprite : null;
        return sprite ? at(sprite.src) : "";
      }),
    };
  },
};

const CANCELLED = { title: "Cancelled", message: "You stopped it before it was done.", fault: null, charged: null };

export const TroubleView = {
  props: { card: Object },
  components: { TIcon: Icon },
  template: `
  <div class="t-trouble" role="alert">
    <t-icon :name="card.state === 'cancelled' ? 'stop' : 'warn'"></t-icon>
    <h2 class="t-display">{{ error.title }}</h2>
    <p dir="auto">{{ error.message }}</p>
    <ul v-if="error.fault" class="t-chips">
      <li>{{ faultWords(error) }}</li>
      <li :class="'t-charged-' + error.charged">{{ chargedWords(error, card.cost) }}</li>
      <li v-if="error.request_id"><button type="button" class="t-plain" title="Copy the provider's number of the call" @click="copy(error.request_id)">call {{ error.request_id }}<t-icon name="copy" small></t-icon></button></li>
    </ul>
    <div class="t-row t-centre">
      <button type="button" class="t-button t-strong" @click="act.rerun(card.id)"><t-icon name="again"></t-icon>{{ isPaidAgain ? "Retry, may cost again" : "Retry" }}</button>
      <button type="button" class="t-button" @click="act.useSettings(card)"><t-icon name="settings"></t-icon>Edit</button>
      <button type="button" class="t-button" @click="act.remove(card.id)"><t-icon name="trash"></t-icon>Delete</button>
    </div>
  </div>`,
  setup(props) {
    const error = computed(() => props.card.error ?? CANCELLED);
    return {
      act, copy, faultWords, chargedWords, error,
      isPaidAgain: computed(() => ["yes", "unknown"].includes(error.value.charged) || props.card.cost.usd > 0),
    };
  },
};
