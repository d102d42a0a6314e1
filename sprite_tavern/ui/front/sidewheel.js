// A mouse wheel turns sideways over rows that only scroll sideways.

export function sidewheel(event) {
  const row = event.currentTarget;
  if (Math.abs(event.deltaY) <= Math.abs(event.deltaX) || row.scrollWidth <= row.clientWidth) return;
  row.scrollLeft += event.deltaMode ? event.deltaY * 40 : event.deltaY;
  event.preventDefault();
}
