// The Compose panel: everything a sprite is made from, and the button that makes it.
import { computed, nextTick, onMounted, ref, watch } from "vue";
import {
  HIGHEST_SEED, PROMPT_LIMIT, accepted, check, draft, exampleOrder, faults, hasPrompts, maker, optionValues, setOption, size,
  takeOrder, walkPrompts,
} from "tavern/draft.js";
import { Icon } from "tavern/icons.js";
import { ModelPicker } from "tavern/modelpicker.js";
import { OptionField } from "tavern/optionfield.js";
import { SizeField } from "tavern/sizefield.js";
import { act, ghosts, seenGhosts, view } from "tavern/store.js";
import { takeWish } from "tavern/sync.js";
import { say } from "tavern/toasts.js";
import { priceOf } from "tavern/words.js";

const COUNTER_FROM = 1600;
const DOUBLE_CLICK_MS = 600;
const IMPATIENT_MS = 8000;
const FIELDS = new Set(["prompt", "negative", "model", "size", "width", "height", "seed", "count"]);

/** Sending the order and what becomes of it; `emit` is the component's. */
function useBrewing(emit) {
  let sent = { words: "", at: 0, placeholders: [], chosen: null };
  let sendings = 0;
  const isWaiting = ref(false);
  const isLate = ref(false);
  let timer = 0;

  function settle() {
    clearTimeout(timer);
    isWaiting.value = isLate.value = false;
  }
  function refused() {
    settle();
    ghosts.value = ghosts.value.filter((ghost) => !sent.placeholders.includes(ghost));
  }
  function accepted(answered) {
    settle();
    takeWish(answered, sent);
  }
  /** Sends the draft; a second click at once is a double click, a second press of the keys is meant. */
  function brew({ byKeys = false } = {}) {
    if (isWaiting.value && !isLate.value) return;
    if (!check()) {
      view.compose = true;
      return;
    }
    const order = takeOrder();
    const words = draft.pending.fingerprint;
    if (!byKeys && words === sent.words && Date.now() - sent.at < DOUBLE_CLICK_MS) return;
    send(order, words);
  }
  /** Sends an order; one without `words` is no draft, so it is not what "Send again" sends. */
  function send(order, words = "") {
    if (isWaiting.value && !isLate.value) return;
    if (isLate.value) refused(); // the same order once more: its placeholders are there
    sendings += 1;
    const placeholders = Array.from({ length: order.count }, (_, place) => ({ id: `ghost-${sendings}-${place}`, prompt: order.prompt }));
    sent = { words, at: Date.now(), placeholders, chosen: view.selected };
    isWaiting.value = true;
    ghosts.value = [...placeholders, ...ghosts.value];
    timer = setTimeout(() => { if (words) isLate.value = true; else refused(); }, IMPATIENT_MS);
    emit("brew", order);
  }
  return { brew, send, accepted, refused, isWaiting, isLate };
}

export default {
  components: { TIcon: Icon, ModelPicker, OptionField, SizeField },
  emits: ["brew"],
  expose: ["accepted", "refused"],
  template: `
  <form class="t-compose" aria-label="Compose" @submit.prevent="brew">
    <div class="t-scroll">
      <div class="t-field">
        <div class="t-legend-row">
          <label class="t-legend" for="t-prompt">What shall it be?</label>
          <span v-if="hasPrompts" class="t-row t-tight">
            <button type="button" class="t-plain" title="Earlier prompt (Alt ↑)" aria-label="Earlier prompt" @click="walkPrompts(1)"><t-icon name="up" small></t-icon></button>
            <button type="button" class="t-plain" title="Later prompt (Alt ↓)" aria-label="Later prompt" @click="walkPrompts(-1)"><t-icon name="down" small></t-icon></button>
          </span>
        </div>
        <textarea id="t-prompt" ref="prompt" v-model="draft.prompt" rows="3" dir="auto" enterkeyhint="go"
          placeholder="a knight with a blue shield" :aria-invalid="!!faults.prompt" aria-describedby="t-prompt-note" @keydown="promptKey"></textarea>
        <p id="t-prompt-note" class="t-note-row">
          <span v-if="faults.prompt" class="t-fault" role="alert">{{ faults.prompt }}</span>
          <span v-if="draft.prompt.length >= counterFrom" class="t-hint t-end" :class="{ 't-full': draft.prompt.length >= limit }">{{ draft.prompt.length.toLocaleString() }} of {{ limit.toLocaleString() }}</span>
        </p>
      </div>
      <model-picker></model-picker>
      <size-field></size-field>
      <div class="t-lines">
        <div class="t-line">
          <span class="t-legend">Pictures</span>
          <div class="t-segments t-wide" role="group" aria-label="How many pictures">
            <button v-for="count in 4" :key="count" type="button" :aria-pressed="draft.count === count" @click="draft.count = count">{{ count }}</button>
          </div>
        </div>
        <div v-if="maker?.seeds" class="t-line">
          <label class="t-legend" for="t-seed">Seed</label>
          <div class="t-joined">
            <input id="t-seed" v-model.trim="draft.seed" type="text" inputmode="numeric" placeholder="random" autocomplete="off" :aria-invalid="!!faults.seed">
            <button type="button" class="t-plain" title="Roll a seed" aria-label="Roll a seed" @click="roll"><t-icon name="dice"></t-icon></button>
            <button type="button" class="t-plain" :aria-pressed="draft.seedKept" :title="draft.seedKept ? 'This seed is kept for the next pictures' : 'Keep this seed for the next pictures'" aria-label="Keep the seed" @click="draft.seedKept = !draft.seedKept"><t-icon :name="draft.seedKept ? 'lock' : 'unlock'"></t-icon></button>
          </div>
        </div>
      </div>
      <p v-if="faults.seed" class="t-fault" role="alert">{{ faults.seed }}</p>
      <p v-if="faults.count" class="t-fault" role="alert">{{ faults.count }}</p>
      <div v-if="maker?.negative" class="t-field">
        <label class="t-legend" for="t-negative">Leave out</label>
        <input id="t-negative" v-model="draft.negative" type="text" dir="auto" placeholder="background, text">
        <p v-if="faults.negative" class="t-fault" role="alert">{{ faults.negative }}</p>
      </div>
      <option-field v-for="option in maker?.options" :key="maker.name + option.name" :option="option" :value="optionValues[option.name]"
        :fault="faults[option.name] ?? ''" @change="setOption(option.name, $event)"></option-field>
    </div>
    <div class="t-compose-foot">
      <p v-if="faults.form" class="t-fault" role="alert">{{ faults.form }}</p>
      <p v-else-if="isLate" class="t-hint" role="status">No answer yet. Sending again is safe: it is made and paid once.</p>
      <button type="submit" class="t-go" :class="{ 't-busy': isSending }" :disabled="!maker">
        <span class="t-go-label">{{ label }}</span><span class="t-go-price">{{ price }}</span>
      </button>
    </div>
  </form>`,
  setup(_, { emit }) {
    const prompt = ref(null);
    const brewing = useBrewing(emit);
    const limit = computed(() => maker.value?.prompt_limit ?? PROMPT_LIMIT);

    function grow() {
      const field = prompt.value;
      if (!field) return;
      field.style.height = "auto";
      field.style.height = `${field.scrollHeight + 4}px`;
    }
    watch(() => draft.prompt, () => nextTick(grow));
    watch(() => view.compose, () => nextTick(grow));

    act.brew = brewing.brew;
    act.brewExample = ({ prompt, seed, size }) => {
      draft.prompt = prompt;
      brewing.send(exampleOrder(prompt, seed, size));
    };
    act.focusPrompt = async () => {
      view.compose = true;
      await nextTick();
      prompt.value.focus();
      prompt.value.select();
    };
    onMounted(() => {
      grow();
      document.fonts?.ready.then(grow);
    });

    function promptKey(event) {
      const step = event.altKey && { ArrowUp: 1, ArrowDown: -1 }[event.key];
      if (!step) return;
      event.preventDefault();
      walkPrompts(step);
    }
    const roll = () => { draft.seed = String(crypto.getRandomValues(new Uint32Array(1))[0] & HIGHEST_SEED); };

    const isSending = computed(() => brewing.isWaiting.value && !brewing.isLate.value && !!seenGhosts.value.length);

    return {
      ...brewing, isSending, prompt, limit, promptKey, roll, draft, faults, maker, optionValues, setOption, walkPrompts, hasPrompts,
      counterFrom: Math.min(COUNTER_FROM, PROMPT_LIMIT),
      label: computed(() => (brewing.isLate.value ? "Send again" : isSending.value ? "Sending…"
        : draft.count === 1 ? "Brew sprite" : `Brew ${draft.count} sprites`)),
      price: computed(() => (maker.value ? priceOf(maker.value.price, draft.count, size.value) : "")),
      accepted(answered) {
        accepted();
        brewing.accepted(answered);
        Object.assign(view, { compose: false, tab: "make" });
      },
      refused({ field, message }) {
        brewing.refused();
        const known = FIELDS.has(field) || maker.value?.options.some((option) => option.name === field);
        faults[known ? field : "form"] = message;
        if (!known) say(message, { isBad: true });
        view.compose = true;
      },
    };
  },
};
