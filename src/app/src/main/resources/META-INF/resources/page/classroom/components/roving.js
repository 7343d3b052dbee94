// Many touchable things, one stop for the Tab key: arrow keys move among them, Enter and Space choose.
const FORWARD = ['ArrowRight', 'ArrowDown'];
const BACK = ['ArrowLeft', 'ArrowUp'];

export function roving(event) {
  const here = event.target.closest?.('.touch');
  if (!here) return;
  if (event.key === 'Enter' || event.key === ' ') {
    event.preventDefault();
    here.click();
    return;
  }
  const step = FORWARD.includes(event.key) ? 1 : BACK.includes(event.key) ? -1 : 0;
  if (step === 0) return;
  event.preventDefault();
  const all = [...event.currentTarget.querySelectorAll('.touch')];
  const next = all[all.indexOf(here) + step];
  if (!next) return;
  here.tabIndex = -1;
  next.tabIndex = 0;
  next.focus();
}

/** Makes the first of the touchable things in a place the one that Tab reaches, where none is yet. */
export function enterable(root) {
  for (const group of root.querySelectorAll('.lesson-text')) {
    if (!group.querySelector('.touch[tabindex="0"]')) {
      const first = group.querySelector('.touch[aria-pressed="true"]') ?? group.querySelector('.touch');
      if (first) first.tabIndex = 0;
    }
  }
}
