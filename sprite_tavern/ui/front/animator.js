// The stage while a sprite moves: one canvas at the frame's own size, enlarged by whole pixels.
import { computed, nextTick, onBeforeUnmount, onMounted, ref, watch } from "vue";
import { drawFrame, film, openFilm } from "tavern/film.js";
import { useGestures } from "tavern/gestures.js";
import { fit, isOverflowing, lens, room, spriteBox, zoom, zoomWords } from "tavern/lens.js";

export const Animator = {
  props: { sprite: Object, alt: String },
  template: `
  <div ref="surface" class="t-comparator" :class="['t-on-' + lens.background, { 't-free': !isOverflowing }]"
    @pointerdown="down" @pointermove="move" @pointerup="up" @pointercancel="up" @wheel.prevent="wheel">
    <canvas ref="canvas" class="t-film-canvas t-pixelated" role="img" :aria-label="words" :data-frame="film.frame" :style="box" :hidden="!film.reel"></canvas>
    <p v-if="film.fault" class="t-hint t-film-note" role="alert">{{ film.fault }}</p>
    <p v-else-if="!film.reel" class="t-film-note" role="status"><i class="t-embers"><i></i><i></i><i></i></i></p>
    <span v-if="label" class="t-tag">{{ label }}</span>
    <span class="t-zoom">{{ zoomLabel }}</span>
  </div>`,
  setup(props) {
    const surface = ref(null);
    const canvas = ref(null);
    watch(() => film.reel, (reel) => {
      const { width, height } = reel ?? props.sprite;
      Object.assign(room, { across: width, down: height, isPair: false });
    }, { immediate: true });
    watch(() => props.sprite.id, (id) => { fit(); openFilm(id); }, { immediate: true });
    const draw = () => { if (film.reel && canvas.value) drawFrame(canvas.value); };
    watch(() => [film.reel, film.frame, film.isOnion], draw, { flush: "post" });

    const observer = new ResizeObserver(([entry]) => {
      Object.assign(room, { width: entry.contentRect.width, height: entry.contentRect.height });
    });
    onMounted(() => {
      observer.observe(surface.value);
      nextTick(draw);
    });
    onBeforeUnmount(() => observer.disconnect());

    return {
      ...useGestures(surface), surface, canvas, film, lens, isOverflowing,
      box: computed(() => {
        const { left, top, width, height } = spriteBox.value;
        return { width: `${width}px`, height: `${height}px`, transform: `translate(${left}px, ${top}px)` };
      }),
      zoomLabel: computed(() => zoomWords(zoom.value)),
      label: computed(() => (film.reel ? `${film.reel.motion.label} · ${film.reel.width}×${film.reel.height}` : "")),
      words: computed(() => `${film.reel?.motion.label ?? ""}: ${props.alt}, frame ${film.frame + 1}`),
    };
  },
};
