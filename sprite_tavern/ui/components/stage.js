// The stage: the selected picture, what can be done with it, and its enhancements.
import { computed, watch } from "vue";
import { Animator } from "tavern/animator.js";
import { Comparator } from "tavern/comparator.js";
import { useSettings } from "tavern/draft.js";
import { EnhanceBar } from "tavern/enhancebar.js";
import { wish, wishLike } from "tavern/enhancing.js";
import { Family } from "tavern/family.js";
import { film } from "tavern/film.js";
import { FilmBar } from "tavern/filmbar.js";
import { Icon } from "tavern/icons.js";
import { newKey } from "tavern/keymaker.js";
import { lens } from "tavern/lens.js";
import { LensBar } from "tavern/lensbar.js";
import { Menu } from "tavern/menu.js";
import { ProgressView, TroubleView } from "tavern/progress.js";
import { Several } from "tavern/several.js";
import { canShare, share } from "tavern/share.js";
import {
  act, at, cards, enhancementCard, isUnfinished, markDeleted, order, picture, select, shown as shownIds, spriteCard, staged, view,
} from "tavern/store.js";
import { takeAnswer } from "tavern/sync.js";
import { say } from "tavern/toasts.js";
import { ToolsMenu } from "tavern/toolsmenu.js";
import { Welcome } from "tavern/welcome.js";
import { cardName } from "tavern/words.js";

const SCALES = [1, 2, 4, 8, 16];
const LARGEST_DOWNLOAD = 8192;
const SHARED_SIDE = 1024;
const LARGEST_SPRITE = 512;
const REDUCERS = [["forge/repair", "Find its true pixels"], ["forge/reduce", "Reduce it"]];
const LEAST_FIDELITY = 0.97; // below this an answer has changed the sprite's outline so much that people are told

/** Selects the neighbour of a card that goes away. */
function stepAside(id) {
  if (view.selected !== id) return;
  const ids = shownIds.value;
  const place = ids.indexOf(id);
  select(cards.get(id)?.parent ?? ids[place + 1] ?? ids[place - 1] ?? null);
}

/** Lets keys and other components do what is done to cards; `emit` is the component's, `canMove` tells what can be animated. */
function offerActs(emit, canMove) {
  const rerunKeys = new Map();
  act.enhance = (order_) => emit("enhance", order_);
  act.edit = (order_) => emit("edit", order_);
  act.animate = () => { film.isOn = canMove() && !film.isOn; };
  act.cancel = (id) => emit("cancel", { id });
  act.rerun = (id) => {
    if (!rerunKeys.has(id)) rerunKeys.set(id, newKey());
    emit("rerun", { id, once_key: rerunKeys.get(id) });
  };
  act.restore = (id) => {
    markDeleted(id, false);
    select(id);
    emit("restore", { id });
  };
  act.remove = (id) => {
    const name = cardName(cards.get(id));
    stepAside(id);
    markDeleted(id, true);
    emit("remove", { id });
    say(`Deleted “${name.length > 40 ? `${name.slice(0, 40)}…` : name}”`, { undo: () => act.restore(id) });
  };
  act.useSettings = (card, what) => {
    if (card.kind === "edit" && !what) act.useTool(card);
    else if (card.kind !== "enhance" || what) useSettings(card, what);
    else {
      wishLike(card);
      if (card.parent) select(card.parent);
    }
  };
  return rerunKeys;
}

export default {
  components: { Animator, Comparator, EnhanceBar, Family, FilmBar, LensBar, ProgressView, Several, ToolsMenu, TroubleView, Welcome, TIcon: Icon, TMenu: Menu },
  emits: ["enhance", "edit", "rerun", "cancel", "remove", "restore"],
  expose: ["accepted", "refused"],
  template: `
  <section class="t-stage t-panel" aria-label="Stage">
    <header v-if="title" class="t-stage-head">
      <h1 class="t-stage-title" dir="auto" :title="title">{{ title }}</h1>
      <lens-bar v-if="isShown" :moves="!isLarge"></lens-bar>
    </header>
    <div class="t-canvas">
      <animator v-if="isShown && film.isOn" :sprite="picture" :alt="spriteCard.prompt"></animator>
      <comparator v-else-if="isShown" :sprite="picture" :enhancement="compared" :sprite-label="spriteLabel" :enhancement-label="enhancementLabel" :alt="spriteCard.prompt"></comparator>
      <progress-view v-else-if="isBusy" :card="card"></progress-view>
      <trouble-view v-else-if="isTrouble" :card="card"></trouble-view>
      <p v-else-if="view.missing" class="t-hint t-centre">There is no such picture, or it isn't yours.</p>
      <welcome v-else-if="isEmpty"></welcome>
    </div>
    <footer v-if="isShown" class="t-stage-foot">
      <several></several>
      <div class="t-row t-actions">
        <family></family>
        <button v-if="raw" type="button" class="t-button t-small" :aria-pressed="lens.asAnswered" title="The provider's answer, before anything was done to it" @click="lens.asAnswered = !lens.asAnswered">As answered</button>
        <p v-if="notes.length" class="t-honesty" :title="honesty"><span v-for="note in notes" :key="note.what" dir="auto" :class="{ 't-fault': note.isBad, 't-missed': note.isMissed }"><b>{{ note.what }}</b> {{ note.words }}</span></p>
        <span class="t-row t-tight t-end">
          <button v-if="card.kind !== 'upload'" type="button" class="t-button" title="Put these settings into Compose (A)" @click="act.useSettings(card)"><t-icon name="settings"></t-icon><span class="t-desk-only">Use settings</span><span class="t-phone-only">Reuse</span></button>
          <button v-if="card.kind !== 'upload'" type="button" class="t-button" title="Make it once more with the same settings" @click="act.rerun(card.id)"><t-icon name="again"></t-icon><span class="t-wide-only">Re-run</span></button>
          <tools-menu :card="card" :picture="shown"></tools-menu>
          <t-menu up label="Download" tip="Download as PNG">
            <template #button><t-icon name="download"></t-icon><span class="t-wide-only">Download</span></template>
            <a v-for="one in downloads" :key="one.scale" :href="one.url" download><b>{{ one.scale }}×</b><span>{{ one.size }}</span></a>
            <button v-if="canShare" type="button" @click="share(shared.url, title)"><b>Share</b><span>{{ shared.size }}</span></button>
          </t-menu>
          <button type="button" class="t-button" title="Delete (Del)" aria-label="Delete" @click="act.remove(card.id)"><t-icon name="trash"></t-icon><span class="t-phone-only">Delete</span></button>
        </span>
      </div>
      <film-bar v-if="film.isOn"></film-bar>
      <div v-else-if="isLarge" class="t-row t-large"><p>A sprite has at most {{ LARGEST_SPRITE }} pixels a side. Bring this picture down to one first:</p>
        <button v-for="[tool, words] in REDUCERS" :key="tool" type="button" class="t-button" @click="act.openTool(tool)"><t-icon name="tool"></t-icon>{{ words }}</button></div>
      <enhance-bar v-else></enhance-bar>
    </footer>
  </section>`,
  setup(_, { emit }) {
    const rerunKeys = offerActs(emit, () => isShown.value && !isLarge.value);
    const card = staged;
    const isBusy = computed(() => isUnfinished(card.value));
    const isTrouble = computed(() => ["failed", "unknown", "cancelled"].includes(card.value?.state));
    const isShown = computed(() => card.value?.state === "done" && !!card.value.sprite && !!spriteCard.value?.sprite);
    const isEmpty = computed(() => view.loaded && !order.value.length && !view.selected);

    const shown = computed(() => (enhancementCard.value ? card.value.sprite : picture.value));
    const downloads = computed(() => {
      const { id, width, height } = shown.value;
      const most = card.value.kind === "enhance" ? 1 : Math.max(1, LARGEST_DOWNLOAD / Math.max(width, height));
      return SCALES.filter((scale) => scale <= most).map((scale) => ({
        scale, url: at(`/pictures/${id}/download?scale=${scale}`), size: `${width * scale} × ${height * scale}`,
      }));
    });
    const isLarge = computed(() => isShown.value && Math.max(picture.value.width, picture.value.height) > LARGEST_SPRITE);
    watch(isLarge, (is) => { if (is) film.isOn = false; });
    /** What is shared is large enough to be seen in a chat. */
    const shared = computed(() => downloads.value.findLast(({ scale }) => scale * shown.value.width <= SHARED_SIDE) ?? downloads.value[0]);
    const notes = computed(() => {
      const { drew = [], ignored = [], unknown = ignored, approximated, said } = card.value.sprite.notes ?? {};
      const { fidelity } = card.value.sprite;
      const isUnlike = fidelity !== null && fidelity < LEAST_FIDELITY;
      const quoted = (words) => words.map((word) => `“${word}”`).join(", ");
      const leftOut = ignored.filter((word) => !unknown.includes(word));
      return [
        { what: "kept only", words: isUnlike && `${Math.round(fidelity * 100)} % of the sprite's outline`, isBad: true },
        { what: "drew", words: drew.join(", ") }, { what: "left out", words: quoted(leftOut), isMissed: true },
        { what: "did not understand", words: quoted(unknown), isMissed: true }, { what: "note:", words: approximated }, { what: "the model said", words: said },
      ].filter((note) => note.words);
    });

    watch(() => spriteCard.value?.plays && spriteCard.value.sprites.length > 1, (plays) => { film.isOn = !!plays; });
    const raw = computed(() => (enhancementCard.value || !view.picture ? card.value?.sprite?.raw : null));
    const compared = computed(() => (lens.asAnswered && raw.value
      ? { ...card.value.sprite, src: raw.value, around: card.value.sprite.frame } : enhancementCard.value?.sprite));
    watch(() => card.value?.id, () => { lens.asAnswered = false; });
    watch(enhancementCard, (chosen) => { if (chosen) film.isOn = false; });

    return {
      LARGEST_SPRITE, REDUCERS, view, act, film, card, isLarge, isBusy, isTrouble, isShown, isEmpty, picture, shown, spriteCard, compared, raw, lens, downloads, shared, canShare, share, notes,
      title: computed(() => (card.value ? cardName(card.value) : "")),
      honesty: computed(() => notes.value.map((note) => `${note.what} ${note.words}`).join("; ")),
      spriteLabel: computed(() => `${picture.value.width}×${picture.value.height} · ${spriteCard.value.model_label}`),
      enhancementLabel: computed(() => (lens.asAnswered && raw.value ? "As answered" : enhancementCard.value
        ? `${enhancementCard.value.style_label} · ${enhancementCard.value.model_label}` : "")),
      accepted({ action, id, cards: answered = [] }) {
        takeAnswer(answered);
        if (action === "rerun") rerunKeys.delete(id);
        if (action === "enhance") wish.pending = null;
        if (action === "edit") act.edited?.("");
        if (["rerun", "enhance", "edit"].includes(action) && answered.length) select(answered[0].id);
      },
      refused({ action, id, message }) {
        if (action === "enhance") wish.fault = message;
        else if (action === "edit" && act.edited) act.edited(message);
        else say(message, { isBad: true });
        if (action === "remove") markDeleted(id, false);
        if (action === "restore") markDeleted(id, true);
      },
    };
  },
};
