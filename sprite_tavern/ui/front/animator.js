// The stage while a sprite moves: one canvas at the frame's own size, enlarged by whole pixels.
import { computed, nextTick, onBeforeUnmount, onMounted, ref, watch } from "vue";
import { drawFrame, film, motionNow, openFilm } from "tavern/film.js";
import { useGestures } from "tavern/gestures.js";
import { fit, isOverflowing, lens, room, spriteBox, zoom, zoomWords } from "tavern/lens.js";

export const Animator = {
  props: { sprite: Object, alt: String },
  template: `
  <div ref="surface" class="t-comparator" :class="['t-on-' + lens.background, { 't-free': !isOverflowing }]"
    @pointerdown="down" @pointermove="move" @pointerup="up" @pointercancel="up" @wheel.prevent="wheel">
    <canvas ref="canvas" class="t-film-canvas t-pixelated" role="img" :aria-label="words" :data-frame="film.frame" :style="box" :hidden="!film.sheet"></canvas>
    <p v-if="film.fault" class="t-hint t-film-note" role="alert">{{ film.fault }}</p>
    <p v-else-if="!film.sheet" class="t-film-note" role="status"><i class="t-embers"><i></i><i></i><i></i></i></p>
    <span v-if="label" class="t-tag">{{ label }}</span>
    <span class="t-zoom">{{ zoomLabel }}</span>
  </div>`,
  setup(props) {
    const surface = ref(null);
    const canvas = ref(null);
    const measure = () => {
      const motion = motionNow();
      if (!film.sheet || !motion) return;
      const across = film.sheet.naturalWidth / motion.frames;
      Object.assign(room, { across, down: film.sheet.naturalHeight, isPair: false });
    };
    Object.assign(room, { across: props.sprite.width, down: props.sprite.height, isPair: false });
    watch(() => film.sheet, measure, { immediate: true });
    watch(() => props.sprite.id, (id) => { fit(); openFilm(id); }, { immediate: true });
    const draw = () => { if (film.sheet && canvas.value) drawFrame(canvas.value); };
    watch(() => [film.sheet, film.frame, film.isOnion], draw, { flush: "post" });

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
      label: computed(() => (film.sheet && motionNow() ? `${motionNow().label} · ${room.across}×${room.down}` : "")),
      words: computed(() => `${motionNow()?.label ?? ""}: ${props.alt}, frame ${film.frame + 1}`),
    };
  },
};
