// Copying text to the clipboard, also where the page is not served over HTTPS.
import { say } from "tavern/toasts.js";

function copyTheOldWay(text) {
  const field = Object.assign(document.createElement("textarea"), { value: text });
  document.body.append(field);
  field.select();
  const isDone = document.execCommand("copy");
  field.remove();
  return isDone;
}

export async function copy(text) {
  try {
    if (navigator.clipboard) await navigator.clipboard.writeText(text);
    else if (!copyTheOldWay(text)) throw new Error("refused");
    say(`Copied ${text}`);
  } catch {
    say(`The browser does not let the page copy. Here it is: ${text}`, { isBad: true });
  }
}
