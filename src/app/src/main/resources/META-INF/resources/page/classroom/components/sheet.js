// What can be said about the chosen passage: on a phone at the foot of the screen, within the thumb's reach.
import { html, nothing } from '../../lit.js';
import { excerpt } from '../../format.js';
import { strings } from '../strings.js';

/** `content` is what can be said; Escape and the cross close. */
export function sheet(title, quote, content, close) {
  const key = (event) => {
    if (event.key === 'Escape') close();
  };
  return html`<section class="sheet" aria-label=${title} @keydown=${key}>
    <header>
      <p>${quote ? html`<q>${excerpt(quote, 110)}</q>` : title}</p>
      <button type="button" class="icon" aria-label=${strings.mark.close} @click=${close}>×</button>
    </header>
    ${content ?? nothing}
  </section>`;
}
