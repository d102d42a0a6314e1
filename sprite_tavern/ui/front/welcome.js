// The empty studio: three prompts that really make a sprite.
import { Icon } from "tavern/icons.js";
import { Cauldron } from "tavern/pictures.js";
import { act } from "tavern/store.js";
import { maker } from "tavern/draft.js";
import { priceOf, providerName } from "tavern/words.js";

const EXAMPLES = ["a knight with a blue shield", "a red dragon breathing fire", "a wooden treasure chest"];

export const Welcome = {
  components: { TIcon: Icon, Cauldron },
  template: `
  <div class="t-welcome">
    <cauldron></cauldron>
    <h2 class="t-display">Nothing has been brewed yet</h2>
    <p v-if="maker">Try one of these, made by {{ providerName(maker.name) }}, {{ priceOf(maker.price) }}:</p>
    <div class="t-examples">
      <button v-for="text in EXAMPLES" :key="text" type="button" class="t-button" :disabled="!maker" @click="act.brewExample(text)"><t-icon name="fire"></t-icon>{{ text }}</button>
    </div>
  </div>`,
  setup: () => ({ EXAMPLES, act, maker, priceOf, providerName }),
};
