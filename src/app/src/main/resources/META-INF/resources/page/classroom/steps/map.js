// Comparing: with the class where there is one, with the author's reading where there is none.
import { html, nothing } from '../../lit.js';
import { noteWall } from '../components/own-words.js';
import { textChoice } from '../components/text-choice.js';
import { slot } from '../model/slots.js';
import { strings } from '../strings.js';
import { heat } from './heat.js';

const s = strings.map;

export function map(desk, ui, act) {
  if (desk.alone) return ui.reveal ? author(desk, ui, act) : nothing;
  if (!ui.map) return nothing;
  return html`${heat(desk.lesson, ui.map, ui, act, (place) => desk.said(place))}
  ${noteWall(strings.dossier.shared, ui.map.words.filter((w) => w.slot === slot.wall()))}`;
}

function author(desk, ui, act) {
  const key = ui.reveal.key.filter((each) => each.article === ui.text);
  return html`<div class="author">
    <p>${s.alone}</p>
    ${textChoice(desk.lesson.texts, ui.text, (index) => act.set({ text: index }))}
    <ul class="passages">
      ${key.map((each) => {
        const names = strings.answers[each.ask];
        const yours = said(desk, each)?.answer;
        return html`<li>
          <p class="hint">${strings.asks[each.ask]}</p>
          <q>${each.text}</q>
          <p class="both">
            <span class="mine-tag">${yours ? s.yours(names[yours]) : s.noAnswer}</span>
            <span>${s.author(each.accept.map((id) => names[id]).join(s.or))}</span>
          </p>
          <p class="why">${each.note}</p>
        </li>`;
      })}
    </ul>
  </div>`;
}

/** What oneself said about a passage of the key; a word counts also inside a longer mark. */
function said(desk, { article, field, begin, end, ask }) {
  if (ask === 'voice') return desk.said(slot.voice(article, field, begin));
  if (ask === 'caption') return desk.said(slot.caption(article, Number(field.match(/\d+/u)?.[0] ?? 0)));
  for (const [place, mark] of desk.marks) {
    const [kind, index, there, range] = place.split('/');
    if (kind !== 'word' || Number(index) !== article || there !== field) continue;
    const [from, to] = range.split('-').map(Number);
    if (from < end && begin < to) return mark;
  }
  return undefined;
}
