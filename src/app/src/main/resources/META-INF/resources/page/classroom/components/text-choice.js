// Which of a lesson's texts is shown, where it has more than one.
import { html, nothing } from '../../lit.js';
import { strings } from '../strings.js';

export function textChoice(texts, chosen, choose) {
  if (texts.length < 2) return nothing;
  return html`<div class="pills" role="group" aria-label=${strings.run.texts}>
    ${texts.map(
      ({ article }, index) => html`<button
        type="button"
        class="pill"
        aria-pressed=${index === chosen ? 'true' : 'false'}
        @click=${() => choose(index)}
      >${strings.run.textOf(index + 1, article.outlet ?? '')}</button>`,
    )}
  </div>`;
}

/** What is asked about the text. */
export function askChoice(asks, chosen, choose) {
  return html`<div class="pills" role="group" aria-label=${strings.steps.mark}>
    ${asks.map(
      (ask) => html`<button type="button" class="pill" aria-pressed=${ask === chosen ? 'true' : 'false'} @click=${() => choose(ask)}>
        ${strings.asks[ask]}
      </button>`,
    )}
  </div>`;
}
