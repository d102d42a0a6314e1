// Painting a mask over a sprite with a square brush. The mask is told as lengths of runs of pixels, row after
// row from the top left, by turns unpainted and painted.
import { onMounted, ref, shallowRef, watch } from "vue";
import { at } from "tavern/store.js";

const BRUSHES = [1, 2, 4, 8, 16];
const INK = "#ff5a36";
const SHOWN_SIDE = 384;

/** The runs of a mask, given as one byte a pixel. */
export function runsOf(painted) {
  const runs = [];
  let length = 0;
  let isPainted = 0;
  for (const one of painted) {
    if (one !== isPainted) {
      runs.push(length);
      length = 0;
      isPainted = one;
    }
    length += 1;
  }
  runs.push(length);
  return runs.join(" ");
}

/** One byte a pixel from runs; all unpainted when they are of another size. */
export function paintedOf(runs, size) {
  const painted = new Uint8Array(size);
  const lengths = (runs ?? "").split(" ").map(Number);
  if (lengths.reduce((sum, length) => sum + length, 0) !== size) return painted;
  let place = 0;
  lengths.forEach((length, turn) => {
    painted.fill(turn % 2, place, place + length);
    place += length;
  });
  return painted;
}

/** Where pixels of the sprite are drawn, one byte a pixel. */
function drawnOf(image, width, height) {
  const canvas = Object.assign(document.createElement("canvas"), { width, height });
  const pen = canvas.getContext("2d");
  pen.drawImage(image, 0, 0);
  const { data } = pen.getImageData(0, 0, width, height);
  return Uint8Array.from({ length: width * height }, (_, place) => (data[place * 4 + 3] ? 1 : 0));
}

export const Brush = {
  props: { picture: Object, value: String, label: String },
  emits: ["change"],
  template: `
  <fieldset class="t-field">
    <legend>{{ label }}</legend>
    <div class="t-brush t-on-checker" :style="{ width: shown.width + 'px', height: shown.height + 'px' }">
      <img ref="image" class="t-pixelated" :src="src" alt="" draggable="false">
      <canvas ref="canvas" class="t-pixelated" role="img" :aria-label="count + ' pixels are painted'" :width="picture.width" :height="picture.height"
        @pointerdown="down" @pointermove="move" @pointerup="up" @pointercancel="up"></canvas>
    </div>
    <div class="t-row t-brush-row">
      <div class="t-segments" role="group" aria-label="Brush">
        <button v-for="side in BRUSHES" :key="side" type="button" :aria-pressed="brush === side" :title="'Brush of ' + side + ' pixels'" @click="brush = side">{{ side }}</button>
      </div>
      <button type="button" class="t-button" :aria-pressed="isErasing" @click="isErasing = !isErasing">Erase</button>
      <button type="button" class="t-button" @click="fill">All drawn</button>
      <button type="button" class="t-button" @click="clear">Nothing</button>
    </div>
  </fieldset>`,
  setup(props, { emit }) {
    const { width, height } = props.picture;
    const canvas = ref(null);
    const image = ref(null);
    const brush = ref(Math.max(width, height) > 48 ? 4 : 2);
    const isErasing = ref(false);
    const count = ref(0);
    const painted = shallowRef(paintedOf(props.value, width * height));
    let last = null;

    function show() {
      const pen = canvas.value.getContext("2d");
      pen.clearRect(0, 0, width, height);
      pen.fillStyle = INK;
      painted.value.forEach((one, place) => { if (one) pen.fillRect(place % width, Math.floor(place / width), 1, 1); });
      count.value = painted.value.reduce((sum, one) => sum + one, 0);
    }
    function tell(pixels) {
      painted.value = pixels;
      show();
      emit("change", count.value ? runsOf(pixels) : null);
    }
    function stamp(pixels, x, y) {
      const half = Math.floor(brush.value / 2);
      const left = Math.max(0, x - half);
      const right = Math.min(width, x - half + brush.value);
      for (let row = Math.max(0, y - half); row < Math.min(height, y - half + brush.value); row += 1) {
        if (left < right) pixels.fill(isErasing.value ? 0 : 1, row * width + left, row * width + right);
      }
    }
    /** Paints from the last point to this one, so that quick strokes have no holes. */
    function stroke(event) {
      const box = canvas.value.getBoundingClientRect();
      const x = Math.floor(((event.clientX - box.left) / box.width) * width);
      const y = Math.floor(((event.clientY - box.top) / box.height) * height);
      const from = last ?? { x, y };
      const steps = Math.max(Math.abs(x - from.x), Math.abs(y - from.y), 1);
      const pixels = painted.value.slice();
      for (let step = 0; step <= steps; step += 1) {
        stamp(pixels, Math.round(from.x + ((x - from.x) * step) / steps), Math.round(from.y + ((y - from.y) * step) / steps));
      }
      last = { x, y };
      tell(pixels);
    }
    function down(event) {
      canvas.value.setPointerCapture(event.pointerId);
      last = null;
      stroke(event);
    }
    onMounted(show);
    watch(() => props.value, (runs) => {
      if (runs !== runsOf(painted.value) && (runs || count.value)) {
        painted.value = paintedOf(runs, width * height);
        show();
      }
    });
    const scale = Math.max(1, Math.floor(SHOWN_SIDE / Math.max(width, height)));
    return {
      BRUSHES, canvas, image, brush, isErasing, count, down,
      src: at(props.picture.src), shown: { width: width * scale, height: height * scale },
      move: (event) => { if (canvas.value.hasPointerCapture(event.pointerId)) stroke(event); },
      up: (event) => canvas.value.releasePointerCapture(event.pointerId),
      clear: () => tell(new Uint8Array(width * height)),
      fill: () => tell(drawnOf(image.value, width, height)),
    };
  },
};
