// Whose loaded words the article gives room: those outside the outlet's own voice, by who says them.
import { html, nothing } from '../lit.js';
import { excerpt } from '../format.js';
import { strings } from '../strings.js';

const s = strings.loadedSpeech;

export function loadedSpeech(list, act) {
  if (list.length === 0) return nothing;
  return html`<section aria-labelledby="loaded-speech-title">
    <h3 id="loaded-speech-title">${s.title}</h3>
    <p class="hint">${s.hint}</p>
    <ul class="loaded-speech">
      ${list.map(
        (speaker) => html`<li>
          <span class="speaker">${speaker.name ?? s.unnamed(strings.sourceTypes[speaker.type])}</span>
          <span class="hint">${s.count(speaker.count, speaker.words)}</span>
          ${speaker.passages.map(
            (passage) => html`<button type="button" class="passage" title=${strings.speakers.show} @click=${() => act.goTo(passage)}>${excerpt(passage.text, 60)}</button> `,
          )}
        </li>`,
      )}
    </ul>
  </section>`;
}
