// The house's books: each provider with its state, what it was asked, what that cost, and a question that is free.
import { computed, reactive } from "vue";
import { Icon } from "tavern/icons.js";
import { Mug } from "tavern/pictures.js";
import { at } from "tavern/store.js";
import { dollars, duration, moment, plural, providerTitle } from "tavern/words.js";

const SPANS = [["today", "Today"], ["month", "30 days"], ["all", "All"]];

const units = (count) => plural(Number(count.toFixed(1)), "generation");

/** Dollars and generations, whichever there are; `none` when there are neither. */
function money(one, none) {
  const parts = [one.usd && dollars(one.usd), one.generations && units(one.generations)];
  return parts.filter(Boolean).join(" + ") || none;
}

/** What a provider says is left; 0 is told, too. */
function leftWords(answer) {
  const parts = [answer.usd != null && dollars(answer.usd), answer.generations != null && units(answer.generations)];
  const known = parts.filter(Boolean);
  return known.length ? `${known.join(" + ")} left` : "";
}

function stateOf(account) {
  if (account.resting > 0) return ["t-is-resting", `Could not be reached; left alone for ${duration(account.resting)}`];
  if (account.models) return ["t-is-ready", `Ready · ${plural(account.models, "model")}`];
  return ["t-is-waiting", "Not set up"];
}

export default {
  props: { accounts: Array },
  components: { TIcon: Icon, Mug },
  emits: ["check"],
  expose: ["answered"],
  template: `
  <div class="t-frame t-desk">
    <header class="t-top">
      <a class="t-sign" :href="home" aria-label="Sprite Tavern"><mug></mug><span>Sprite Tavern</span></a>
      <span class="t-end"></span>
      <a class="t-button" :href="home"><t-icon name="left" small></t-icon>Studio</a>
    </header>
    <main class="t-books">
      <h1 class="t-display">Providers</h1>
      <p class="t-hint">What everybody in this house has asked of them. A day begins at midnight UTC; costs are what the providers told.</p>
      <section v-for="one in books" :key="one.name" class="t-panel t-book" :aria-label="one.title">
        <header class="t-panel-head"><h2 class="t-display">{{ one.title }}</h2><span class="t-book-state" :class="one.state[0]">{{ one.state[1] }}</span><span class="t-end"></span>
          <button v-if="one.checkable && one.models" type="button" class="t-button t-small" :disabled="answers[one.name]?.busy" @click="ask(one.name)"><t-icon name="check" small></t-icon>Test</button></header>
        <p v-if="one.missing" class="t-book-line">{{ one.missing }}</p>
        <p v-if="answers[one.name]?.words" class="t-book-line" role="status" :class="answers[one.name].isBad ? 't-fault' : 't-well'">{{ answers[one.name].words }} <b>{{ answers[one.name].left }}</b></p>
        <table v-if="one.rows.length" class="t-sums">
          <thead><tr><td></td><th scope="col">Calls</th><th scope="col">Failed</th><th scope="col">Spent</th><th scope="col" title="Half of the finished calls were faster">Usual time</th><th scope="col" title="95 of 100 finished calls were faster">Slow time</th></tr></thead>
          <tbody><tr v-for="row in one.rows" :key="row.label"><th scope="row">{{ row.label }}</th><td v-for="(cell, place) in row.cells" :key="place">{{ cell }}</td></tr></tbody>
        </table>
        <p v-else-if="one.models" class="t-hint t-book-line">Never asked.</p>
        <p v-if="one.error" class="t-book-line t-hint" dir="auto"><b>Last error, {{ moment(one.error_at) }}:</b> {{ one.error }}</p>
      </section>
    </main>
  </div>`,
  setup(props, { emit }) {
    const answers = reactive({});
    const isReady = (account) => account.models > 0;
    const sorted = [...props.accounts.filter(isReady), ...props.accounts.filter((account) => !isReady(account))];
    const books = computed(() => sorted.map((account) => ({
      ...account, title: providerTitle(account.name), state: stateOf(account),
      rows: account.spent.all.calls ? SPANS.map(([span, label]) => {
        const { calls, failures, median, slow, ...cost } = account.spent[span];
        const times = [median, slow].map((seconds) => (seconds === null ? "–" : duration(seconds)));
        return { label, cells: [calls.toLocaleString(), failures || "–", money(cost, "–"), ...times] };
      }) : [],
    })));
    return {
      answers, books, moment, home: at("/"),
      ask(name) {
        answers[name] = { busy: true, words: "Asking…" };
        emit("check", name);
      },
      answered(answer) {
        answers[answer.name] = { words: answer.message, isBad: answer.isBad, left: leftWords(answer) };
      },
    };
  },
};
