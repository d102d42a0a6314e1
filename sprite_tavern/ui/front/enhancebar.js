// Choosing a style and asking for an enhancement of the sprite on the stage.
import { computed, ref } from "vue";
import { enhancer, enhancers, setWishedOption, style, takeWish, wish, wishedOptions } from "tavern/enhancing.js";
import { Icon } from "tavern/icons.js";
import { OptionField } from "tavern/optionfield.js";
import { act, catalogue, spriteCard } from "tavern/store.js";
import { priceOf, providerTitle } from "tavern/words.js";

export const EnhanceBar = {
  components: { TIcon: Icon, OptionField },
  template: `
  <form v-if="catalogue.styles.length" class="t-enhance" aria-label="Enhance" @submit.prevent="enhance">
    <div ref="row" class="t-styles" role="radiogroup" aria-label="Style of the enhancement" @keydown="key">
      <button v-for="one in catalogue.styles" :key="one.id" type="button" class="t-style" role="radio" :aria-checked="one.id === style.id"
        :tabindex="one.id === style.id ? 0 : -1" :title="one.blurb" @click="wish.style = one.id">
        <b>{{ one.label }}</b><small>{{ one.blurb }}</small>
      </button>
    </div>
    <div class="t-row t-enhance-row">
      <select v-if="ready.length > 1" v-model="model" class="t-enhancer" aria-label="Enhancer">
        <option v-for="one in ready" :key="one.name" :value="one.name">{{ one.label }}, {{ priceOf(one.price) }}</option>
      </select>
      <span v-else-if="enhancer" class="t-hint t-enhancer-name">{{ providerTitle(enhancer.provider) }}</span>
      <input v-model="wish.instruction" type="text" class="t-grow" dir="auto" maxlength="500" placeholder="Anything to add? (optional)" aria-label="Instruction for the enhancement">
      <button type="button" v-if="enhancer?.options.length" class="t-button" :aria-expanded="more" title="More settings" aria-label="More settings" @click="more = !more"><t-icon name="settings"></t-icon></button>
      <button type="submit" class="t-button t-strong" :disabled="!enhancer"><t-icon name="spark"></t-icon>Enhance<span class="t-go-price" v-if="enhancer">{{ priceOf(enhancer.price) }}</span></button>
    </div>
    <div v-if="more" class="t-enhance-options">
      <option-field v-for="option in enhancer?.options" :key="enhancer.name + option.name" :option="option" :value="wishedOptions[option.name]" @change="setWishedOption(option.name, $event)"></option-field>
    </div>
    <p v-for="one in waiting" :key="one.name" class="t-hint t-locked"><t-icon name="lock" small></t-icon><span><b>{{ one.label }}</b> {{ one.missing }}</span></p>
    <p v-if="wish.fault" class="t-fault" role="alert">{{ wish.fault }}</p>
  </form>`,
  setup() {
    const row = ref(null);
    const more = ref(false);
    function key(event) {
      const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
      if (!step) return;
      event.preventDefault();
      event.stopPropagation();
      const styles = catalogue.styles;
      const place = (styles.indexOf(style.value) + step + styles.length) % styles.length;
      wish.style = styles[place].id;
      row.value.children[place].focus();
    }
    function enhance() {
      wish.fault = "";
      act.enhance(takeWish(spriteCard.value.id));
    }
    return {
      row, more, key, enhance, wish, style, enhancer, catalogue, wishedOptions, setWishedOption, priceOf, providerTitle,
      ready: computed(() => enhancers.value.filter((one) => one.ready)),
      waiting: computed(() => enhancers.value.filter((one) => !one.ready)),
      model: computed({ get: () => enhancer.value?.name, set: (name) => { wish.model = name; } }),
    };
  },
};
