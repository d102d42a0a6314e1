// The share sheet of phones: the picture itself is handed to another app.
import { say } from "tavern/toasts.js";

const NAME = /filename="([^"]+)"/;

const isPossible = (files) => !!navigator.canShare?.({ files });
export const canShare = isPossible([new File([], "sprite.png", { type: "image/png" })]);

/** Fetches the picture at `url` and opens the share sheet; closing that is no error. */
export async function share(url, title) {
  try {
    const answer = await fetch(url);
    if (!answer.ok) throw new Error(answer.statusText);
    const [, name] = NAME.exec(answer.headers.get("Content-Disposition")) ?? [null, "sprite.png"];
    await navigator.share({ files: [new File([await answer.blob()], name, { type: "image/png" })], title });
  } catch (error) {
    if (error.name !== "AbortError") say("It could not be shared. Download it instead.", { isBad: true });
  }
}
