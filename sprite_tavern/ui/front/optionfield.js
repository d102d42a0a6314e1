// One of the model's own settings, drawn from its card: choice, switch, number, colours, sprite or text.
import { computed } from "vue";
import { at, cards, enhancementCard, picture } from "tavern/store.js";

/** Address of the picture with this id, where its card is loaded. */
function thumbOf(id) {
  for (const card of cards.values()) {
    const found = [card.sprite, ...card.sprites].find((one) => one?.id === id);
    if (found) return at(found.thumb);
  }
  return "";
}

const SHORT_CHOICES = 3;
const SHORT_LABELS = 24;

export const OptionField = {
  props: { option: Object, value: null, fault: String },
  emits: ["change"],
  template: `
  <label v-if="option.kind === 'switch'" class="t-switch">
    <input type="checkbox" role="switch" :checked="value" @change="$emit('change', $event.target.checked)">
    <span>{{ option.label }}<small v-if="option.help">{{ option.help }}</small></span>
  </label>
  <fieldset v-else-if="option.kind === 'sprite'" class="t-field">
    <legend>{{ option.label }}</legend>
    <div class="t-row">
      <span v-if="chosen" class="t-thumb"><img :src="chosen" class="t-pixelated" alt="The chosen sprite"></span>
      <button type="button" class="t-button" :disabled="!picture" @click="$emit('change', picture.id)">The one on the stage</button>
      <button v-if="value" type="button" class="t-button" @click="$emit('change', null)">None</button>
    </div>
    <p v-if="fault" class="t-fault" role="alert">{{ fault }}</p>
    <p v-else-if="option.help" class="t-hint">{{ option.help }}</p>
  </fieldset>
  <fieldset v-else-if="option.kind === 'sprites'" class="t-field">
    <legend>{{ option.label }}</legend>
    <div class="t-row t-several-chosen">
      <button v-for="one in several" :key="one.id" type="button" class="t-thumb" title="Take it out" aria-label="Take this reference out" @click="put(without(one.id))"><img :src="one.src" class="t-pixelated" alt=""></button>
      <button type="button" class="t-button" :disabled="!onStage || several.length >= option.maximum" @click="put([...without(onStage), onStage])">Add the one on the stage</button>
    </div>
    <p v-if="fault" class="t-fault" role="alert">{{ fault }}</p>
    <p v-else class="t-hint">{{ option.help }}</p>
  </fieldset>
  <fieldset v-else-if="isShort" class="t-field">
    <legend>{{ option.label }}</legend>
    <div class="t-segments t-wide" role="group" :aria-label="option.label">
      <button v-for="choice in option.choices" :key="choice.value" type="button" :aria-pressed="choice.value === value" @click="$emit('change', choice.value)">{{ choice.label }}</button>
    </div>
    <p v-if="option.help" class="t-hint">{{ option.help }}</p>
  </fieldset>
  <label v-else class="t-field">
    <span class="t-legend">{{ option.label }}</span>
    <select v-if="option.kind === 'choice'" :value="value" @change="$emit('change', $event.target.value)">
      <option v-for="choice in option.choices" :key="choice.value" :value="choice.value">{{ choice.label }}</option>
    </select>
    <input v-else-if="option.kind === 'number'" type="number" inputmode="decimal" step="any" :min="option.minimum" :max="option.maximum"
      :value="value" @change="$emit('change', numberOf($event.target.value))">
    <textarea v-else-if="option.kind === 'colours'" rows="2" spellcheck="false" autocomplete="off" :value="value" @input="$emit('change', $event.target.value)"></textarea>
    <input v-else type="text" dir="auto" :value="value" @input="$emit('change', $event.target.value)">
    <p v-if="fault" class="t-fault" role="alert">{{ fault }}</p>
    <p v-else-if="option.help" class="t-hint">{{ option.help }}</p>
  </label>`,
  setup(props, { emit }) {
    const ids = () => (props.value ?? "").split(" ").filter(Boolean);
    const isShort = computed(() => props.option.kind === "choice" && props.option.choices.length <= SHORT_CHOICES
      && props.option.choices.map((choice) => choice.label).join("").length <= SHORT_LABELS);
    const numberOf = (text) => (text === "" ? props.option.default : Number(text));
    const chosen = computed(() => props.value && props.option.kind === "sprite" && thumbOf(props.value));
    return {
      isShort, numberOf, chosen, picture,
      onStage: computed(() => enhancementCard.value?.sprite?.id ?? picture.value?.id),
      several: computed(() => (props.option.kind === "sprites" ? ids().map((id) => ({ id, src: thumbOf(id) })) : [])),
      without: (gone) => ids().filter((id) => id !== gone),
      put: (chosenIds) => emit("change", chosenIds.join(" ")),
    };
  },
};
