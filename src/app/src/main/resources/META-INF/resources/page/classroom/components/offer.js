// The way into a lesson from the first room: one click, no class needed.
import { html } from '../../lit.js';
import { to } from '../../route.js';
import { strings } from '../strings.js';

/** The lesson that is begun with. */
const FIRST = 'skate-park';

export function lessonOffer() {
  return html`<section class="example lesson-offer">
    <h2>${strings.offer.title}</h2>
    <p>${strings.offer.text}</p>
    <p class="actions">
      <a role="button" class="outline" href=${to.lesson(FIRST)}>${strings.offer.go}</a>
      <a href=${to.lessons()}>${strings.offer.more}</a>
    </p>
  </section>`;
}
