// Pointer, wheel and touch on the stage: divider, pan, pinch, swipe, double tap, long press. Nothing leaves the browser.
import { act as studio } from "tavern/store.js";
import { isOverflowing, isStacked, lens, mode, nearestStep, pane, panTo, setDivider, toggleFit, zoom, zoomBy, zoomTo } from "tavern/lens.js";

const GRIP = 22; // half of the 44 pixels in which the divider can be caught
const SLOP = 6;
const HOLD_MS = 450;
const DOUBLE_TAP_MS = 320;
const WHEEL_STEP = 40;
const SWIPE = 48; // pixels of a finger that bring the next picture

export function useGestures(surface) {
  const fingers = new Map();
  let act = null;
  let pinch = null;
  let holding = 0;
  let lastTap = 0;
  let wheeled = 0;

  const bounds = () => surface.value.getBoundingClientRect();

  /** A point relative to the centre of the pane it lies in. */
  function inPane(event) {
    const box = bounds();
    const x = (event.clientX - box.left) % pane.value.width;
    const y = isStacked.value ? (event.clientY - box.top) % pane.value.height : event.clientY - box.top;
    return [x - pane.value.width / 2, y - pane.value.height / 2];
  }

  const slide = (event) => setDivider((event.clientX - bounds().left) / bounds().width);

  function isOnDivider(event) {
    const box = bounds();
    return mode.value === "slider" && Math.abs(event.clientX - box.left - lens.divider * box.width) <= GRIP;
  }

  function startPinch() {
    const [a, b] = [...fingers.values()];
    pinch = { span: Math.hypot(a.x - b.x, a.y - b.y), zoom: zoom.value, x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
    act = "pinch";
  }

  function endHold() {
    clearTimeout(holding);
    lens.blink = false;
  }

  function down(event) {
    if (event.button > 0 && event.button !== 1) return;
    if (event.target.closest("button:not(.t-divider-grip)")) return;
    fingers.set(event.pointerId, { x: event.clientX, y: event.clientY, fromX: event.clientX, fromY: event.clientY });
    if (fingers.size === 2) {
      endHold();
      startPinch();
      return;
    }
    const isTouch = event.pointerType === "touch";
    if (isOnDivider(event)) act = isTouch ? "maybe-slide" : "slide";
    else if (isTouch && !isOverflowing.value && mode.value === "slider") act = "maybe-slide";
    else act = isTouch && !isOverflowing.value ? "maybe-pan" : "pan";
    if (!isTouch || act === "pan") surface.value.setPointerCapture(event.pointerId);
    if (isTouch && mode.value !== "beside") holding = setTimeout(() => { lens.blink = true; }, HOLD_MS);
  }

  /** On touch the divider moves only when the first move goes along its axis, so that the page still scrolls. */
  function decide(event, finger) {
    const across = Math.abs(event.clientX - finger.fromX);
    const along = Math.abs(event.clientY - finger.fromY);
    if (Math.max(across, along) < SLOP) return;
    endHold();
    const isAcross = across > along;
    if (act === "maybe-slide" && isAcross) act = "slide";
    else act = isAcross ? "swipe" : null;
    if (!act) return;
    surface.value.setPointerCapture(event.pointerId);
  }

  function movePinch() {
    const [a, b] = [...fingers.values()];
    if (!b) return;
    const middle = { clientX: (a.x + b.x) / 2, clientY: (a.y + b.y) / 2 };
    panTo(lens.x + middle.clientX - pinch.x, lens.y + middle.clientY - pinch.y);
    [pinch.x, pinch.y] = [middle.clientX, middle.clientY];
    const step = nearestStep(pinch.zoom * (Math.hypot(a.x - b.x, a.y - b.y) / pinch.span));
    if (step !== zoom.value) zoomTo(step, ...inPane(middle));
  }

  function move(event) {
    const finger = fingers.get(event.pointerId);
    if (!finger) return;
    const [dx, dy] = [event.clientX - finger.x, event.clientY - finger.y];
    Object.assign(finger, { x: event.clientX, y: event.clientY });
    if (act?.startsWith("maybe")) decide(event, finger);
    if (act === "pan" && Math.hypot(event.clientX - finger.fromX, event.clientY - finger.fromY) > SLOP) endHold();
    if (act === "slide") slide(event);
    else if (act === "pan") panTo(lens.x + dx, lens.y + dy);
    else if (act === "pinch") movePinch();
  }

  function up(event) {
    const finger = fingers.get(event.pointerId);
    fingers.delete(event.pointerId);
    const wasBlinking = lens.blink;
    endHold();
    if (!finger || fingers.size) return;
    const gone = event.clientX - finger.fromX;
    if (act === "swipe" && Math.abs(gone) > SWIPE) studio.step(gone < 0 ? 1 : -1, 0);
    act = null;
    const isTap = Math.hypot(event.clientX - finger.fromX, event.clientY - finger.fromY) < SLOP && !wasBlinking;
    if (!isTap || event.type !== "pointerup") return;
    if (event.timeStamp - lastTap < DOUBLE_TAP_MS) toggleFit();
    lastTap = event.timeStamp - lastTap < DOUBLE_TAP_MS ? 0 : event.timeStamp;
  }

  function wheel(event) {
    wheeled += event.deltaMode ? event.deltaY * WHEEL_STEP : event.deltaY;
    if (Math.abs(wheeled) < WHEEL_STEP) return;
    zoomBy(wheeled < 0 ? 1 : -1, ...inPane(event));
    wheeled = 0;
  }

  function key(event) {
    const far = event.shiftKey ? 0.1 : 0.02;
    const share = { ArrowLeft: lens.divider - far, ArrowRight: lens.divider + far, Home: 0, End: 1 }[event.key];
    if (share === undefined) return;
    setDivider(share);
    event.preventDefault();
    event.stopPropagation();
  }

  return { down, move, up, wheel, key };
}
