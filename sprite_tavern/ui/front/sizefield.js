// The size of the sprite: sides the model is good at as buttons, any allowed size as numbers.
import { computed } from "vue";
import { Icon } from "tavern/icons.js";
import { draft, faults, limitWords, maker, size, sizeFault } from "tavern/draft.js";

export const SizeField = {
  components: { TIcon: Icon },
  template: `
  <fieldset v-if="sizes" class="t-field">
    <legend>Size</legend>
    <div class="t-row">
      <div class="t-segments" role="group" aria-label="Usual sizes">
        <button v-for="side in sizes.suggested" :key="side" type="button" :aria-pressed="isOn(side)" @click="set(side)">{{ side }}</button>
      </div>
      <div class="t-sides">
        <input v-model.number="draft.width" type="number" inputmode="numeric" :aria-label="sizes.square ? 'Side in pixels' : 'Width in pixels'"
          :min="sizes.minimum" :max="sizes.maximum" :step="sizes.step" :aria-invalid="!!fault">
        <template v-if="!sizes.square"><span aria-hidden="true">×</span>
        <input v-model.number="draft.height" type="number" inputmode="numeric" aria-label="Height in pixels"
          :min="sizes.minimum" :max="sizes.maximum" :step="sizes.step" :aria-invalid="!!fault"></template>
      </div>
    </div>
    <p v-if="fault" class="t-fault" role="alert">{{ fault }}</p>
    <p v-else class="t-hint">{{ limits }}</p>
  </fieldset>`,
  setup() {
    const sizes = computed(() => maker.value?.sizes);
    return {
      draft, sizes,
      limits: computed(() => limitWords(sizes.value)),
      fault: computed(() => sizeFault(sizes.value, size.value.width, size.value.height) || faults.size || faults.width || faults.height),
      isOn: (side) => size.value.width === side && size.value.height === side,
      set: (side) => Object.assign(draft, { width: side, height: side }),
    };
  },
};
