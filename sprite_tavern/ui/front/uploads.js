// Pictures of one's own: chosen, dropped anywhere or pasted, they become sprites of the timeline.
import { ref } from "vue";
import { at, select, view } from "tavern/store.js";
import { takeAnswer } from "tavern/sync.js";
import { plural } from "tavern/words.js";
import { say } from "tavern/toasts.js";

const TYPES = ["image/png", "image/gif", "image/webp", "image/jpeg"];
const MOST_AT_ONCE = 50;
const TITLE_LENGTH = 200;

/** How many pictures are on their way. */
export const arriving = ref(0);
/** Whether files are held over the page. */
export const isOver = ref(false);

async function upload(file) {
  const title = file.name.replace(/\.[a-z]+$/i, "").replace(/[-_]+/g, " ").slice(0, TITLE_LENGTH);
  const answer = await fetch(at(`/studio/uploads?title=${encodeURIComponent(title)}`), { method: "POST", body: file });
  const body = await answer.json().catch(() => ({}));
  if (!answer.ok) throw new Error(body.error?.message ?? "The studio did not take it. Try again.");
  return body.card;
}

/** Takes files in one after the other; the last one comes to the stage. */
export async function takeFiles(files) {
  const pictures = [...files].filter((file) => TYPES.includes(file.type)).slice(0, MOST_AT_ONCE);
  if (!pictures.length) {
    if (files.length) say("Only PNG, GIF, WebP and JPEG pictures can be opened.", { isBad: true });
    return;
  }
  arriving.value += pictures.length;
  let taken = 0;
  for (const file of pictures) {
    try {
      const card = await upload(file);
      takeAnswer([card]);
      Object.assign(view, { tab: "make", compose: false });
      select(card.id);
      taken += 1;
    } catch (error) {
      say(`“${file.name}”: ${error.message}`, { isBad: true });
    } finally {
      arriving.value -= 1;
    }
  }
  if (taken > 1) say(`${plural(taken, "picture")} opened`);
}

/** Asks for files; on a phone that offers the photos and the camera. */
export function chooseFiles() {
  const field = Object.assign(document.createElement("input"), { type: "file", accept: TYPES.join(), multiple: true });
  field.addEventListener("change", () => takeFiles(field.files));
  field.click();
}

const hasFiles = (event) => event.dataTransfer?.types.includes("Files");

/** Lets files be dropped anywhere and pasted. */
export function watchFiles() {
  let leaving = 0;
  const hover = (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    clearTimeout(leaving);
    isOver.value = event.type === "dragover";
  };
  addEventListener("dragover", hover);
  // It also leaves each thing that it passes over: only when nothing follows has it gone.
  addEventListener("dragleave", () => { leaving = setTimeout(() => { isOver.value = false; }, 100); });
  addEventListener("drop", (event) => {
    hover(event);
    if (hasFiles(event)) takeFiles(event.dataTransfer.files);
  });
  addEventListener("paste", ({ clipboardData, target }) => {
    const isText = clipboardData?.types.includes("text/plain") && target.closest?.("input, textarea");
    if (clipboardData?.files.length && !isText) takeFiles(clipboardData.files);
  });
}
