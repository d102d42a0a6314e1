// The choice of a model: the chosen card, and a list of all, also of those that need something first.
import { computed, nextTick, ref } from "vue";
import { Icon } from "tavern/icons.js";
import { draft, faults, maker, makers, size } from "tavern/draft.js";
import { duration, priceOf, providerTitle, waitingFor } from "tavern/words.js";

const ModelCard = {
  props: { model: Object },
  template: `
  <span class="t-model-name"><b>{{ model.label }}</b><small>{{ provider }}</small></span>
  <span class="t-model-facts"><b>{{ price }}</b><small>about {{ seconds }}</small></span>`,
  setup(props) {
    return {
      provider: computed(() => providerTitle(props.model.provider)),
      price: computed(() => priceOf(props.model.price, 1, size.value)),
      seconds: computed(() => duration(props.model.usual_seconds)),
    };
  },
};

export const ModelPicker = {
  components: { TIcon: Icon, ModelCard },
  template: `
  <fieldset class="t-field" @keydown.esc="close">
    <legend>Model</legend>
    <button v-if="maker && !open" ref="chosen" type="button" class="t-model t-model-chosen" :aria-expanded="open" @click="show">
      <model-card :model="maker"></model-card><t-icon name="down" small></t-icon>
    </button>
    <div v-else class="t-models" ref="list">
      <label v-for="model in ready" :key="model.name" class="t-model" :class="{ 't-on': model.name === maker?.name }">
        <input type="radio" name="model" :value="model.name" :checked="model.name === maker?.name" @change="pick(model)" @click="take(model, $event)" @keydown.enter="close">
        <model-card :model="model"></model-card>
      </label>
      <div v-for="one in waiting" :key="one.missing" class="t-model t-model-waiting">
        <span class="t-model-name"><b>{{ providerTitle(one.provider) }}</b><small>{{ one.models.map((model) => model.label).join(", ") }}</small></span>
        <p><t-icon name="lock" small></t-icon><span>{{ one.missing }}</span></p>
      </div>
    </div>
    <p v-if="faults.model" class="t-fault" role="alert">{{ faults.model }}</p>
  </fieldset>`,
  setup() {
    const open = ref(false);
    const list = ref(null);
    const chosen = ref(null);
    async function show() {
      open.value = true;
      await nextTick();
      list.value.querySelector("input:checked")?.focus();
    }
    async function close() {
      if (!open.value) return;
      open.value = false;
      await nextTick();
      chosen.value?.focus();
    }
    const pick = (model) => { draft.model = model.name; };
    // The list goes away before `change` would come, so a click picks by itself. Arrow keys click too, with
    // a detail of 0: they only move.
    function take(model, event) {
      pick(model);
      if (event.detail > 0) close();
    }
    return {
      open, list, chosen, show, close, pick, take, maker, faults, providerTitle,
      ready: computed(() => makers.value.filter((model) => model.ready)),
      waiting: computed(() => waitingFor(makers.value)),
    };
  },
};
