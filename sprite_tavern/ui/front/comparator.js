// A sprite alone, or the sprite and its enhancement in exact register behind a divider or beside each other.
import { computed, onBeforeUnmount, onMounted, ref, watchEffect, watch } from "vue";
import { useGestures } from "tavern/gestures.js";
import { enhancementBox, fit, isOverflowing, isStacked, lens, mode, room, spriteBox, zoom, zoomWords } from "tavern/lens.js";
import { addressOf } from "tavern/store.js";

const px = (box) => ({ width: `${box.width}px`, height: `${box.height}px`, transform: `translate(${box.left}px, ${box.top}px)` });

export const Comparator = {
  props: { sprite: Object, enhancement: Object, spriteLabel: String, enhancementLabel: String, alt: String },
  template: `
  <div ref="surface" class="t-comparator" :class="['t-on-' + (mode === 'difference' ? 'black' : lens.background), { 't-stacked': isStacked, 't-free': !isOverflowing }]"
    @pointerdown="down" @pointermove="move" @pointerup="up" @pointercancel="up" @wheel.prevent="wheel">
    <div v-for="side in sides" :key="side.key" class="t-pane" :style="side.clip" :class="{ 't-pane-half': mode === 'beside', 't-pane-differ': mode === 'difference' && side.atRight }">
      <img :src="side.src" :class="side.kind" :style="side.box" :alt="side.alt" draggable="false" decoding="async">
      <span class="t-tag" :class="{ 't-tag-right': side.atRight }" dir="auto">{{ side.label }}</span>
    </div>
    <div v-if="mode === 'slider'" class="t-divider" :style="{ left: lens.divider * 100 + '%' }">
      <button type="button" class="t-divider-grip" role="slider" aria-label="Divider between sprite and enhancement" aria-orientation="horizontal"
        aria-valuemin="0" aria-valuemax="100" :aria-valuenow="percent" :aria-valuetext="percent + ' percent from the left'" @keydown="key"></button>
    </div>
    <span class="t-zoom">{{ zoomLabel }}</span>
  </div>`,
  setup(props) {
    const surface = ref(null);
    watchEffect(() => Object.assign(room, {
      across: props.sprite.width, down: props.sprite.height, isPair: !!props.enhancement,
    }));
    watch(() => [props.sprite.width, props.sprite.height], fit);

    const observer = new ResizeObserver(([entry]) => {
      Object.assign(room, { width: entry.contentRect.width, height: entry.contentRect.height });
    });
    onMounted(() => observer.observe(surface.value));
    onBeforeUnmount(() => observer.disconnect());

    const registered = computed(() => props.enhancement && enhancementBox(props.sprite, props.enhancement));
    const pictures = computed(() => {
      const sprite = {
        key: "sprite", kind: "t-pixelated", src: addressOf(props.sprite.src), label: props.spriteLabel, box: px(spriteBox.value), alt: props.alt,
      };
      if (!props.enhancement) return [sprite];
      const enhancement = {
        key: "enhancement", kind: "t-smooth", src: addressOf(props.enhancement.src), label: props.enhancementLabel,
        box: px(registered.value.box), alt: `${props.enhancementLabel}: ${props.alt}`,
      };
      return lens.swapped ? [enhancement, sprite] : [sprite, enhancement];
    });

    const clips = computed(() => {
      const share = lens.divider * 100;
      return mode.value === "slider"
        ? [{ clipPath: `inset(0 ${100 - share}% 0 0)` }, { clipPath: `inset(0 0 0 ${share}%)` }] : [{}, {}];
    });
    const sides = computed(() => {
      const shown = ["slider", "beside", "difference"].includes(mode.value) ? pictures.value
        : pictures.value.filter((picture) => picture.key === mode.value || pictures.value.length === 1);
      return shown.map((picture, place) => ({ ...picture, clip: clips.value[place], atRight: place === 1 }));
    });

    return {
      ...useGestures(surface), surface, lens, mode, sides, isStacked, isOverflowing,
      percent: computed(() => Math.round(lens.divider * 100)),
      zoomLabel: computed(() => {
        const words = zoomWords(zoom.value);
        if (!registered.value) return words;
        return `${words} = ${Number((zoom.value / registered.value.scale).toFixed(2))}× HD`;
      }),
    };
  },
};
