// A short text with questions, answered by oneself: at the start for the figure before, at the end for the one after.
import { html, nothing } from '../../lit.js';
import { choice, optionsOf } from '../components/choice.js';
import { slot } from '../model/slots.js';
import { ticketOf } from '../model/steps.js';
import { strings } from '../strings.js';

export function ticket(desk, ui, act) {
  const number = ticketOf(desk.step, desk.swapped);
  const { article, questions } = desk.lesson.tickets[number];
  return html`<div class="columns-two">
    <article class="short-text" aria-label=${strings.ticket.text}>
      <p class="imprint">${article.outlet}</p>
      <h2 class="headline">${article.headline}</h2>
      ${(article.captions ?? []).map(
        (caption) => html`<figure class="lesson-figure"><div class="plate" aria-hidden="true"><span>${strings.mark.picture}</span></div><figcaption>${caption.text}</figcaption></figure>`,
      )}
      ${article.body.split('\n\n').map((paragraph) => html`<p>${paragraph}</p>`)}
    </article>
    <section aria-label=${strings.ticket.questions}>
      ${questions.map((question, index) => one(desk, act, question, slot.ticket(number, index)))}
    </section>
  </div>`;
}

function one(desk, act, question, place) {
  const legend = html`${question.ask} ${question.quote ? html`<span class="quote">${strings.ticket.quote(question.quote)}</span>` : nothing}`;
  return choice(place, legend, optionsOf(question), desk.said(place)?.answer, (id) => act.say(place, id));
}
