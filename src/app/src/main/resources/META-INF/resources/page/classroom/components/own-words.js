// A pupil's own words: sent when asked, read by the teacher before anybody else.
import { html, nothing } from '../../lit.js';
import { strings } from '../strings.js';

const MOST = 280;

export function ownWords(label, hint, sent, send) {
  const submit = (event) => {
    event.preventDefault();
    const words = event.target.elements.words.value.trim();
    if (words) send(words);
  };
  return html`<form class="own-words" @submit=${submit}>
    <label>
      <span>${label}</span>
      <textarea name="words" rows="2" maxlength=${MOST} .value=${sent ?? ''}></textarea>
      <span class="hint">${hint}</span>
    </label>
    <p class="actions">
      <button type="submit" class="outline">${strings.catch.send}</button>
      ${sent ? html`<span class="hint" role="status">${strings.catch.sent}</span>` : nothing}
    </p>
  </form>`;
}

/** What others wrote and the teacher approved, as a wall of notes. */
export function noteWall(title, words) {
  if (words.length === 0) return nothing;
  return html`<section class="wall">
    <h2>${title}</h2>
    <ul>
      ${words.map(({ words: text }) => html`<li>${text}</li>`)}
    </ul>
  </section>`;
}
