// Choosing a style and asking for an enhancement of the sprite on the stage.
import { computed, nextTick, onMounted, ref, watch } from "vue";
import { enhancer, enhancers, setWishedOption, style, takeWish, wish, wishedOptions } from "tavern/enhancing.js";
import { Icon } from "tavern/icons.js";
import { Menu } from "tavern/menu.js";
import { OptionField } from "tavern/optionfield.js";
import { sidewheel } from "tavern/sidewheel.js";
import { act, catalogue, position, spriteCard } from "tavern/store.js";
import { duration, priceOf, waitingFor } from "tavern/words.js";

/** Whether the model's own settings are shown; stays as it is while another picture comes to the stage. */
const more = ref(false);
const AHEAD = 60; // pixels of the next style that stay in sight

const pictureOf = (style) => new URL(`styles/${style}.webp`, import.meta.url).href;

export const EnhanceBar = {
  components: { TIcon: Icon, TMenu: Menu, OptionField },
  template: `
  <form v-if="catalogue.styles.length" class="t-enhance" aria-label="Enhance" @submit.prevent="enhance">
    <div ref="row" class="t-styles" role="radiogroup" aria-label="Style of the enhancement" @keydown="key" @wheel="sidewheel">
      <button v-for="one in catalogue.styles" :key="one.id" type="button" class="t-style" role="radio" :aria-checked="one.id === style.id"
        :tabindex="one.id === style.id ? 0 : -1" :title="one.blurb" @click="wish.style = one.id">
        <img :src="pictureOf(one.id)" width="44" height="44" alt="" loading="lazy" decoding="async" draggable="false"><b>{{ one.label }}</b>
      </button>
    </div>
    <div class="t-row t-enhance-row">
      <t-menu up class="t-enhancer" label="Enhancer" tip="Who enhances">
        <template #button>{{ enhancer?.label ?? "No enhancer" }}<t-icon name="down" small></t-icon></template>
        <button v-for="one in ready" :key="one.name" type="button" :aria-pressed="one.name === enhancer.name" @click="wish.model = one.name"><b>{{ one.label }}</b><span>{{ priceOf(one.price) }}, about {{ duration(one.usual_seconds) }}</span></button>
        <p v-for="one in waiting" :key="one.missing" class="t-locked"><b>{{ one.models.map((model) => model.label).join(", ") }}</b><span><t-icon name="lock" small></t-icon>{{ one.missing }}</span></p>
      </t-menu>
      <input v-model="wish.instruction" type="text" class="t-grow" dir="auto" maxlength="500" placeholder="Anything to add? (optional)" aria-label="Instruction for the enhancement">
      <button type="button" v-if="enhancer?.options.length" class="t-button" :aria-expanded="more" title="More settings" aria-label="More settings" @click="more = !more"><t-icon name="settings"></t-icon></button>
      <button type="submit" class="t-button t-strong" :disabled="!enhancer"><t-icon name="spark"></t-icon>Enhance<span class="t-go-price" v-if="enhancer">{{ priceOf(enhancer.price) }}</span></button>
    </div>
    <div v-if="more" class="t-enhance-options">
      <option-field v-for="option in enhancer?.options" :key="enhancer.name + option.name" :option="option" :value="wishedOptions[option.name]" @change="setWishedOption(option.name, $event)"></option-field>
    </div>
    <p v-if="wish.fault" class="t-fault" role="alert">{{ wish.fault }}</p>
  </form>`,
  setup() {
    const row = ref(null);
    /** Scrolls the row, and only the row, to the chosen style. */
    function reveal() {
      const chosen = row.value?.querySelector("[aria-checked=true]");
      if (!chosen) return;
      const end = chosen.offsetLeft + chosen.offsetWidth + AHEAD - row.value.clientWidth;
      row.value.scrollLeft = Math.max(end, Math.min(row.value.scrollLeft, chosen.offsetLeft - AHEAD));
    }
    onMounted(reveal);
    watch(style, () => nextTick(reveal));
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
      act.enhance(takeWish(spriteCard.value.id, position.value));
    }
    return {
      row, more, key, enhance, pictureOf, wish, style, enhancer, catalogue, wishedOptions, setWishedOption, priceOf, duration, sidewheel,
      ready: computed(() => enhancers.value.filter((one) => one.ready)),
      waiting: computed(() => waitingFor(enhancers.value)),
    };
  },
};
