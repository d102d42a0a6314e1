// Everything known about the card on the stage.
import { computed } from "vue";
import { copy } from "tavern/copy.js";
import { Icon } from "tavern/icons.js";
import { act, modelOf, staged, view } from "tavern/store.js";
import { STATE_WORDS, costOf, duration, fileSize, modelWords, moment, plural } from "tavern/words.js";

const SHOWN_COLOURS = 40;

const MASK = /^\d+( \d+){2,}$/;
const ID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

function wordsOf(value) {
  if (MASK.test(value)) return "painted";
  if (ID.test(value)) return "a sprite";
  if (typeof value === "boolean") return value ? "on" : "off";
  return value === null || value === "" ? "not set" : String(value);
}

/** The model's own settings of a card, with the labels of the model's card where it is known. */
function settingsOf(card) {
  const known = modelOf(card.model)?.options ?? [];
  return Object.entries(card.options).map(([name, value]) => {
    const option = known.find((one) => one.name === name);
    const choice = option?.choices.find((one) => one.value === value);
    const several = option?.kind === "sprites" && value && plural(value.split(" ").length, "picture");
    return [option?.label ?? name, several || (choice?.label ?? wordsOf(value))];
  });
}

/** The picture of the card that is on the stage; of a further one only its size is known. */
const pictureOf = (card) => (card.kind === "enhance" ? card.sprite : card.sprites[view.picture || -1] ?? card.sprite);

function factsOf(card) {
  const sprite = pictureOf(card);
  const took = card.started && card.finished ? (Date.parse(card.finished) - Date.parse(card.started)) / 1000 : null;
  const facts = [
    ["Model", card.kind === "upload" ? null : modelWords(card)],
    ["From", card.kind === "upload" ? "a file of yours" : null],
    ["Style", card.style_label],
    ["Size", sprite ? `${sprite.width} × ${sprite.height}` : `${card.width} × ${card.height}`],
    ["State", card.state === "done" ? null : STATE_WORDS[card.state]],
    ["Took", took === null || card.kind === "upload" ? null : duration(took)],
    ["Cost", card.kind !== "upload" && (card.state === "done" || card.cost.exact) ? costOf(card.cost) : null],
    ["Likeness", sprite?.fidelity == null ? null : `${Math.round(sprite.fidelity * 100)} %`],
    ["File", sprite?.bytes ? fileSize(sprite.bytes) : null],
    ["Made", moment(card.created)],
    ...settingsOf(card),
  ];
  return facts.filter(([, value]) => value !== null && value !== undefined);
}

export const Details = {
  components: { TIcon: Icon },
  template: `
  <aside class="t-details t-panel" aria-label="Details">
    <header class="t-panel-head">
      <h2 class="t-display">Details</h2>
      <button type="button" class="t-plain t-sheet-close" aria-label="Close details" title="Close (I)" @click="view.details = false"><t-icon name="close"></t-icon></button>
    </header>
    <div v-if="card" class="t-scroll">
      <div class="t-quote">
        <p dir="auto">{{ card.prompt || "No words" }}</p>
        <button v-if="card.prompt" type="button" class="t-plain" title="Copy the prompt" aria-label="Copy the prompt" @click="copy(card.prompt)"><t-icon name="copy" small></t-icon></button>
      </div>
      <p v-if="card.negative" class="t-hint" dir="auto">without {{ card.negative }}</p>
      <p v-if="card.instruction" class="t-hint" dir="auto">and: {{ card.instruction }}</p>
      <dl class="t-facts">
        <template v-for="[name, value] in facts" :key="name"><dt>{{ name }}</dt><dd dir="auto">{{ value }}</dd></template>
        <template v-if="card.seed !== null"><dt>Seed</dt><dd><button type="button" class="t-plain t-value" title="Copy the seed" @click="copy(String(card.seed))">{{ card.seed }}<t-icon name="copy" small></t-icon></button></dd></template>
      </dl>
      <template v-if="palette.length">
        <h3 class="t-display">Colours <small>{{ card.sprite.colours }}</small></h3>
        <div class="t-swatches">
          <button v-for="colour in palette" :key="colour" type="button" :style="{ background: colour }" :title="'Copy ' + colour" :aria-label="'Copy ' + colour" @click="copy(colour)"></button>
        </div>
        <p v-if="card.sprite.colours > palette.length" class="t-hint">the {{ palette.length }} most used of {{ card.sprite.colours.toLocaleString() }}</p>
      </template>
    </div>
    <p v-else class="t-hint t-pad">Pick a picture to see what it is made of.</p>
  </aside>`,
  setup() {
    return {
      view, act, copy, card: staged,
      facts: computed(() => factsOf(staged.value)),
      palette: computed(() => pictureOf(staged.value)?.palette?.slice(0, SHOWN_COLOURS) ?? []),
    };
  },
};
