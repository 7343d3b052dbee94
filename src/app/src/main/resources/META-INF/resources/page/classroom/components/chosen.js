// Brings what was chosen into sight above the sheet, and the focus into the sheet.

/** To be called when a passage has just been chosen. */
export function attend(root) {
  const chosen = root.querySelector('.touch[aria-pressed="true"]');
  const sheet = root.querySelector('.sheet');
  if (!chosen || !sheet) return;
  if (chosen.getBoundingClientRect().bottom > sheet.getBoundingClientRect().top) {
    chosen.scrollIntoView({ block: 'start' });
  }
  const first = ['input:checked', 'input', 'button'].map((each) => sheet.querySelector(each)).find(Boolean);
  first?.focus({ preventScroll: true });
}
