// The controls of a sprite in motion: which motion, playing, frames, speed, onion skin, files.
import { computed, ref } from "vue";
import { SPEEDS, choose, fileAt, film, frameCount, showFrame, stepFrame, togglePlaying } from "tavern/film.js";
import { Icon } from "tavern/icons.js";
import { sidewheel } from "tavern/sidewheel.js";

const FORMS = [
  ["GIF", "gif", "for everywhere"], ["APNG", "png", "animated PNG, exact colours"], ["WebP", "webp", "small, exact colours"],
  ["Sheet", "sheet.png", "all frames in one row, for game engines"],
];
const SCALES = [1, 2, 4, 8];
const SPEED_WORDS = { 0.25: "1/4×", 0.5: "1/2×" };

export const FilmBar = {
  components: { TIcon: Icon },
  template: `
  <div class="t-film">
    <div class="t-styles t-motions" role="radiogroup" aria-label="Motion" @keydown="key" @wheel="sidewheel">
      <button v-for="motion in film.motions" :key="motion.id" type="button" role="radio" class="t-style t-motion" :aria-checked="motion.id === film.chosen" :tabindex="motion.id === film.chosen ? 0 : -1" @click="choose(motion.id)"><b>{{ motion.label }}</b></button>
    </div>
    <div class="t-row t-film-row">
      <div class="t-segments t-icons" role="group" aria-label="Playing">
        <button type="button" title="Frame before (,)" aria-label="Frame before" @click="stepFrame(-1)"><t-icon name="before"></t-icon></button>
        <button type="button" class="t-play" :title="playWords + ' (Space)'" :aria-label="playWords" @click="togglePlaying"><t-icon :name="film.isPlaying ? 'pause' : 'play'"></t-icon></button>
        <button type="button" title="Frame after (.)" aria-label="Frame after" @click="stepFrame(1)"><t-icon name="after"></t-icon></button>
      </div>
      <input type="range" class="t-scrub" min="0" :max="frames - 1" step="1" :value="film.frame" aria-label="Frame" :aria-valuetext="'Frame ' + (film.frame + 1) + ' of ' + frames" @input="showFrame(Number($event.target.value))">
      <span class="t-film-count">{{ film.frame + 1 }}<span class="t-dim">/{{ frames }}</span></span>
      <div class="t-segments t-icons" role="group" aria-label="Extras">
        <button type="button" :aria-pressed="film.isOnion" title="Onion skin: the frames before and after shine through (O)" aria-label="Onion skin" @click="film.isOnion = !film.isOnion"><t-icon name="onion"></t-icon></button>
        <button type="button" :aria-pressed="film.isLooping" title="Play again and again (L)" aria-label="Loop" @click="film.isLooping = !film.isLooping"><t-icon name="loop"></t-icon></button>
      </div>
      <div class="t-segments t-speeds" role="group" aria-label="Speed">
        <button v-for="speed in SPEEDS" :key="speed" type="button" :aria-pressed="film.speed === speed" :title="'Speed ' + speed" @click="film.speed = speed">{{ SPEED_WORDS[speed] ?? speed + "×" }}</button>
      </div>
    </div>
    <div class="t-row t-film-row t-film-files" role="group" aria-label="Download the animation">
      <t-icon name="download"></t-icon>
      <a v-for="[name, ending, words] in FORMS" :key="name" class="t-button" :href="fileAt(ending, scale) + '&download=1'" download :title="name + ': ' + words">{{ name }}</a>
      <label class="t-film-scale t-end"><span class="t-legend">Scale</span>
        <select v-model.number="scale" aria-label="Scale of the download"><option v-for="one in SCALES" :key="one" :value="one">{{ one }}× · {{ sizeAt(one) }}</option></select></label>
    </div>
  </div>`,
  setup() {
    const scale = ref(4);
    const frames = computed(frameCount);
    const sizeAt = (times) => (film.reel ? `${film.reel.width * times} × ${film.reel.height * times}` : "");
    async function key(event) {
      const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
      if (!step) return;
      event.preventDefault();
      event.stopPropagation();
      const buttons = [...event.currentTarget.children];
      const here = film.motions.findIndex((motion) => motion.id === film.chosen);
      const next = (here + step + buttons.length) % buttons.length;
      choose(film.motions[next].id);
      buttons[next].focus();
    }
    return {
      FORMS, SCALES, SPEEDS, SPEED_WORDS, film, frames, scale, choose, fileAt, key, showFrame, sidewheel, sizeAt, stepFrame, togglePlaying,
      playWords: computed(() => (film.isPlaying ? "Pause" : "Play")),
    };
  },
};
