// One live region for everything that a screen reader should hear without moving there.
export function announce(text) {
  document.getElementById('announcer').textContent = text;
}
