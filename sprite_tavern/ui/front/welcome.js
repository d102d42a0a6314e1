// The empty studio: sprites that were just drawn without any key, made with a click; and a way in for own pictures.
import { onMounted, shallowRef } from "vue";
import { Icon } from "tavern/icons.js";
import { act, at } from "tavern/store.js";
import { chooseFiles } from "tavern/uploads.js";

export const Welcome = {
  components: { TIcon: Icon },
  template: `
  <div class="t-welcome">
    <h2 class="t-display">Nothing has been brewed yet</h2>
    <p>These were drawn here just now: offline, without a key, free. Take one, or say what it shall be.</p>
    <div class="t-examples">
      <button v-for="one in examples" :key="one.src" type="button" class="t-button t-example" @click="act.brewExample(one)">
        <img :src="at(one.src)" class="t-pixelated t-on-checker" :width="2 * one.size" :height="2 * one.size" alt="" draggable="false"><span>{{ one.prompt }}</span>
      </button>
    </div>
    <p v-if="trouble" class="t-fault" role="alert">{{ trouble }}</p>
    <p class="t-row t-centre"><button type="button" class="t-button" @click="chooseFiles"><t-icon name="upload"></t-icon>Open a picture of yours</button><span class="t-hint t-desk-only">or drop it anywhere</span></p>
  </div>`,
  setup() {
    const examples = shallowRef([]);
    const trouble = shallowRef("");
    onMounted(async () => {
      try {
        const answer = await fetch(at("/studio/examples"));
        examples.value = (await answer.json()).examples;
      } catch {
        trouble.value = "The examples can't be shown at the moment.";
      }
    });
    return { act, at, chooseFiles, examples, trouble };
  },
};
