// Tells when the websocket has been away for a while, and catches up when it is back.
import { ref } from "vue";
import { catchUp } from "tavern/sync.js";

const PATIENCE_MS = 4000;
export const isAway = ref(false);

function listen(socket) {
  let timer = 0;
  socket.on("disconnect", () => {
    clearTimeout(timer);
    timer = setTimeout(() => { isAway.value = true; }, PATIENCE_MS);
  });
  socket.on("connect", () => {
    clearTimeout(timer);
    isAway.value = false;
    catchUp();
  });
}

/** The socket is opened by the page's root right after its children are mounted. */
export function watchConnection() {
  if (window.socket) listen(window.socket);
  else setTimeout(watchConnection, 20);
}
