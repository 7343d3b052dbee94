// Bringing a place into sight, without moving more than needs be.

/** Nearer to the window's edge than this, a place counts as out of sight. */
const EDGE = 90;

const still = window.matchMedia('(prefers-reduced-motion: reduce)');

/** Scrolls the window to an element unless it is in sight already; a card that lies over the text hides what is below it. */
export function reveal(element, card) {
  if (!element) return;
  const place = element.getBoundingClientRect();
  const over = card && getComputedStyle(card).position === 'fixed' ? card.offsetHeight : 0;
  if (place.top > EDGE && place.bottom < window.innerHeight - Math.max(EDGE, over)) return;
  element.scrollIntoView({ block: 'start', behavior: still.matches ? 'auto' : 'smooth' });
}

/** Scrolls a box, and only the box, so that a line in it shows. */
export function within(box, line) {
  if (!box || !line) return;
  const [outer, inner] = [box.getBoundingClientRect(), line.getBoundingClientRect()];
  if (inner.top < outer.top) box.scrollTop -= outer.top - inner.top;
  else if (inner.bottom > outer.bottom) box.scrollTop += inner.bottom - outer.bottom;
}
