// Off the page: what a search would find, brought along because a classroom may have no internet.
import { html, nothing } from '../../lit.js';
import { choice, optionsOf } from '../components/choice.js';
import { ownWords } from '../components/own-words.js';
import { slot } from '../model/slots.js';
import { strings } from '../strings.js';

const s = strings.dossier;

export function dossier(desk, ui, act) {
  const { cards, questions } = desk.lesson;
  return html`<div class="dossier">
    <ul class="finds">
      ${cards.map(
        ({ kind, title, text }) => html`<li class="find ${kind}">
          <p class="kind">${s.kinds[kind]}</p>
          <h2>${title}</h2>
          <p>${text}</p>
        </li>`,
      )}
    </ul>
    ${questions.length > 0 ? html`<h2>${s.questions}</h2>` : nothing}
    ${questions.map((question, index) => {
      const place = slot.dossier(index);
      return choice(place, question.ask, optionsOf(question), desk.said(place)?.answer, (id) => act.say(place, id));
    })}
    ${desk.alone ? nothing : wall(desk, ui, act)}
  </div>`;
}

function wall(desk, ui, act) {
  const place = slot.wall();
  return ownWords(s.wall, s.wallHint, desk.said(place)?.words, (words) => act.say(place, 'said', words));
}
