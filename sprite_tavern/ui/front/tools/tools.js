// The list of tools that suit a picture, and the form of one of them.
import { computed, onBeforeUnmount, onMounted, ref, watch } from "vue";
import { sizeFault } from "tavern/draft.js";
import { Icon } from "tavern/icons.js";
import { OptionField } from "tavern/optionfield.js";
import { act, at } from "tavern/store.js";
import { Brush } from "tavern/tools/brush.js";
import { LIKE, loadTools, suits, takeEdit, toolLike, tools, valuesOf, wishFor } from "tavern/tools/wishes.js";
import { duration, priceOf, providerTitle } from "tavern/words.js";

export { loadTools, toolLike };

const sheet = Object.assign(document.createElement("link"), {
  rel: "stylesheet", href: new URL("tools.css", import.meta.url).href,
});
document.head.append(sheet);

export const ToolList = {
  components: { TIcon: Icon },
  props: { card: Object, picture: Object },
  emits: ["pick"],
  template: `
  <p v-if="trouble" class="t-fault" role="alert">{{ trouble }}</p>
  <p v-else-if="!tools" class="t-hint t-pad" role="status">Looking for tools…</p>
  <p v-else-if="!ready.length" class="t-hint t-pad">No tool can work on this picture.</p>
  <button v-for="one in ready" :key="one.name" type="button" class="t-tool-item" @click="$emit('pick', one)">
    <span><b>{{ one.label }}</b><small>{{ one.tool.help }}</small></span><small>{{ providerTitle(one.provider) }}<br>{{ priceOf(one.price) }}</small>
  </button>
  <p v-for="[provider, missing] in waiting" :key="provider" class="t-locked"><b>{{ providerTitle(provider) }}</b><span><t-icon name="lock" small></t-icon>{{ missing }}</span></p>`,
  setup(props) {
    const trouble = ref("");
    onMounted(() => loadTools().catch((error) => { trouble.value = error.message; }));
    const fitting = computed(() => (tools.value ?? []).filter((tool) => suits(tool, props.card, props.picture)));
    return {
      tools, trouble, priceOf, providerTitle,
      ready: computed(() => fitting.value.filter((tool) => tool.ready)),
      waiting: computed(() => [...new Map(fitting.value.filter((tool) => !tool.ready).map((tool) => [tool.provider, tool.missing]))]),
    };
  },
};

export const ToolForm = {
  components: { TIcon: Icon, OptionField, Brush },
  props: { tool: Object, card: Object, picture: Object },
  emits: ["close"],
  template: `
  <dialog ref="box" class="t-sheet t-panel t-tool" :aria-label="tool.label" @close="$emit('close')" @click.self="box.close()" @keydown.stop>
    <form @submit.prevent="use">
      <header class="t-panel-head"><h2 class="t-display">{{ tool.label }}</h2>
        <button type="button" class="t-plain" aria-label="Close" @click="box.close()"><t-icon name="close"></t-icon></button></header>
      <div class="t-tool-body">
        <p class="t-hint">{{ tool.tool.help }} The picture stays; the result is a sprite of its own.</p>
        <template v-for="option in tool.options" :key="option.name">
          <brush v-if="option.kind === 'mask'" :picture="picture" :value="values[option.name]" :label="option.label" @change="set(option.name, $event)"></brush>
        </template>
        <label v-if="tool.tool.words !== 'none'" class="t-field"><span class="t-legend">{{ tool.tool.words_label || "What shall be done?" }}</span>
          <textarea v-model="wish.prompt" rows="2" dir="auto" :maxlength="tool.prompt_limit"></textarea></label>
        <fieldset v-if="wanted" class="t-field"><legend>Size of the result</legend>
          <div class="t-sides"><input v-model.number="wish.width" type="number" inputmode="numeric" aria-label="Width in pixels" :min="wanted.minimum" :max="wanted.maximum">
            <span aria-hidden="true">×</span><input v-model.number="wish.height" type="number" inputmode="numeric" aria-label="Height in pixels" :min="wanted.minimum" :max="wanted.maximum"></div>
          <p v-if="sizeWords" class="t-fault" role="alert">{{ sizeWords }}</p></fieldset>
        <option-field v-for="option in shown" :key="option.name" :option="option" :value="values[option.name]" fault="" @change="set(option.name, $event)"></option-field>
      </div>
      <p v-if="wish.fault" class="t-fault t-pad" role="alert">{{ wish.fault }}</p>
      <footer class="t-tool-foot"><span class="t-hint">about {{ duration(tool.usual_seconds) }}</span>
        <button type="submit" class="t-go" :disabled="!!missing" :title="missing"><span class="t-go-label">Use</span><span class="t-go-price">{{ priceOf(tool.price) }}</span></button></footer>
    </form>
  </dialog>`,
  setup(props) {
    const box = ref(null);
    const wish = wishFor(props.tool);
    const { wanted } = props.tool.tool;
    const values = computed(() => valuesOf(props.tool));
    wish.fault = "";
    wish.isWaiting = false;
    if (wanted && ![LIKE, props.picture.id].includes(wish.sizedFor)) {
      const { width, height } = props.card.kind === "enhance" ? props.card : props.picture;
      Object.assign(wish, { width, height });
    }
    wish.sizedFor = props.picture.id;
    onMounted(() => box.value.showModal());
    watch(() => [wish.prompt, wish.width, wish.height, values.value], () => { wish.fault = ""; wish.isWaiting = false; });
    const sizeWords = computed(() => (wanted ? sizeFault(wanted, wish.width, wish.height) : ""));
    const missing = computed(() => {
      const mask = props.tool.options.find((option) => option.kind === "mask" && !values.value[option.name]);
      if (mask) return `${mask.label} first.`;
      if (props.tool.tool.words === "required" && !wish.prompt.trim()) return "Say in words what to do.";
      return sizeWords.value;
    });
    /** Hears how it went: "" closes the form, words are shown in it. */
    act.edited = (fault) => {
      wish.isWaiting = false;
      wish.fault = fault;
      if (fault) return;
      wish.pending = null;
      box.value?.close();
    };
    onBeforeUnmount(() => { act.edited = null; });
    return {
      box, wish, wanted, values, sizeWords, missing, at, duration, priceOf,
      shown: computed(() => props.tool.options.filter((option) => option.kind !== "mask")),
      set: (name, value) => { wish.options = { ...wish.options, [name]: value }; },
      use() {
        if (missing.value || wish.isWaiting) return;
        wish.isWaiting = true;
        act.edit(takeEdit(props.tool, props.picture));
      },
    };
  },
};
