// What a pupil sees in each step.
import { html, nothing } from '../../lit.js';
import { to } from '../../route.js';
import { strings } from '../strings.js';
import { catchOut } from './catch.js';
import { change } from './change.js';
import { dossier } from './dossier.js';
import { map } from './map.js';
import { mark } from './mark.js';
import { result } from './result.js';
import { reveal } from './reveal.js';
import { ticket } from './ticket.js';

const STEPS = {
  lobby,
  entry: ticket,
  dossier,
  mark,
  map,
  reveal: (desk, ui, act) => (ui.reveal && ui.rules ? reveal(desk.lesson, ui, ui, act, desk.marks) : nothing),
  catch: (desk, ui, act) => (ui.rules ? catchOut(desk, ui, act) : nothing),
  change,
  exit: ticket,
  result,
};

export const content = (desk, ui, act) => STEPS[desk.step](desk, ui, act);

function lobby(desk) {
  const { minutes, texts } = desk.lesson;
  return html`<div class="lobby">
    ${desk.alone
      ? html`<p>${strings.run.alone}</p>`
      : html`<p class="drawn-name">${strings.run.you(desk.name)}</p><p>${strings.run.wait}</p>`}
    <p class="hint">
      ${strings.run.minutes(minutes)} · ${strings.lessons.texts(texts.length)} ·
      <a href=${to.privacy()}>${strings.join.privacy}</a>
    </p>
  </div>`;
}
