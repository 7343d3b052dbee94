// The end: the class's figure, and one's own answers for those who ask.
import { html, nothing } from '../../lit.js';
import { orFew } from '../components/figure.js';
import { slot } from '../model/slots.js';
import { ticketOf } from '../model/steps.js';
import { strings } from '../strings.js';

const s = strings.result;
const LEAST = 3;

export function result(desk, ui, act) {
  if (!ui.result) return nothing;
  return html`<div class="result">
    ${desk.alone ? html`<p>${s.alone}</p>` : orFew(ui.result.figure, LEAST)}
    <p class="takeaway">${s.takeaway}</p>
    ${ui.answers
      ? html`<h2>${s.mine}</h2>${['entry', 'exit'].map((step) => mine(desk, ui, step))}`
      : html`<p><button type="button" class="outline" @click=${() => act.set({ answers: true })}>${s.show}</button></p>`}
  </div>`;
}

function mine(desk, { result: { tickets } }, step) {
  const number = ticketOf(step, desk.swapped);
  const { article, questions } = desk.lesson.tickets[number];
  return html`<section>
    <h3>${step === 'entry' ? s.first : s.second}: ${article.headline}</h3>
    <ul class="passages">
      ${questions.map((question, index) => one(question, tickets[number][index], desk.said(slot.ticket(number, index))?.answer))}
    </ul>
  </section>`;
}

function one({ ask, quote, options }, { accept, why }, answer) {
  const names = new Map(options.map(({ id, text }) => [id, text]));
  const held = accept.includes(answer);
  return html`<li>
    <p class="hint">${ask}</p>
    ${quote ? html`<q>${quote}</q>` : nothing}
    <p class="both">
      <span class="mine-tag">${answer ? strings.map.yours(names.get(answer)) : strings.map.noAnswer} ${answer ? html`<b class="note">${held ? s.holds : s.open}</b>` : nothing}</span>
      ${held ? nothing : html`<span>${strings.map.author(accept.map((id) => names.get(id)).join(strings.map.or))}</span>`}
    </p>
    <p class="why">${why}</p>
  </li>`;
}
