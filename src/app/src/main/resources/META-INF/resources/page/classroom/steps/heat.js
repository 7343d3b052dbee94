// The class's marks together: where we agree, where we split. Used by pupils and on the teacher's screen.
import { html, nothing } from '../../lit.js';
import { excerpt } from '../../format.js';
import { bars } from '../components/bars.js';
import { lessonText } from '../components/lesson-text.js';
import { sheet } from '../components/sheet.js';
import { askChoice, textChoice } from '../components/text-choice.js';
import { byCount, bySplit, counts, heatOf, level } from '../model/heat.js';
import { quoted, slot } from '../model/slots.js';
import { strings } from '../strings.js';

const s = strings.map;

/** `said(slot)` is what oneself said there; nothing on the teacher's screen. */
export function heat(lesson, map, ui, act, said = () => undefined) {
  if (map.hidden) return html`<p>${s.few(map.pupils)}</p>`;
  const text = lesson.texts[ui.text];
  const known = counts(map);
  const hasCaptions = (text.article.captions ?? []).length > 0;
  const asks = ['voice', 'word', ...(hasCaptions ? ['caption'] : [])];
  const ask = asks.includes(ui.ask) ? ui.ask : 'voice';
  return html`<div class="heat">
    ${textChoice(lesson.texts, ui.text, (index) => act.set({ text: index, chosen: undefined }))}
    ${askChoice(asks, ask, (next) => act.set({ ask: next, chosen: undefined }))}
    ${ask === 'word' ? legend() : nothing} ${ask === 'caption' ? nothing : html`<p class="hint">${s.tap}</p>`}
    <div class=${ask === 'caption' ? '' : 'columns-two'}>
      ${lessonText(text, looks(known, map, ui, ask, said), (chosen) => act.choose(chosen))}
      ${beside(ask, text, known, map, ui)}
    </div>
    ${ui.chosen ? told(text, known, map, ui, act, ask, said) : nothing}
  </div>`;
}

function legend() {
  return html`<p class="heat-legend">
    <span class="unseen">${s.legend}</span>
    ${s.levels.map((name, index) => html`<span class="heat-${index}">${name}</span>`)}
  </p>`;
}

function looks(known, map, ui, ask, said) {
  const heatAt = ask === 'word' ? heatOf(known, ui.text) : () => 0;
  const voice = (field, begin) => known.get(slot.voice(ui.text, field, begin));
  return {
    mode: ask === 'caption' ? '' : ask,
    chosen: ui.chosen,
    sentence: (field, { begin }) => {
      const there = ask === 'voice' ? voice(field, begin) : undefined;
      return there ? { classes: `voice-${top(there)}`, said: ` (${list(there, strings.answers.voice)})` } : {};
    },
    word: (field, { begin, end }) => {
      const n = heatAt(field, begin, end);
      return n > 0 ? { classes: `heat-${level(n, map.pupils)}`, said: ` (${s.of(n)})` } : {};
    },
    after: (field, { begin }) => {
      const there = ask === 'voice' ? voice(field, begin) : undefined;
      return there ? html`<span class="tag" aria-hidden="true">${shortly(there)}</span>` : nothing;
    },
    caption: (index) => {
      const there = known.get(slot.caption(ui.text, index)) ?? { answers: {}, all: 0 };
      return ask === 'caption' ? bars(there, strings.answers.caption, said(slot.caption(ui.text, index))?.answer) : nothing;
    },
  };
}

const top = ({ answers }) => Object.entries(answers).sort((a, b) => b[1] - a[1])[0][0];

const list = ({ answers, all }, names) =>
  Object.entries(answers).map(([id, n]) => s.counted(names[id] ?? id, n, all)).join('; ');

const shortly = ({ answers }) =>
  Object.entries(answers)
    .sort((a, b) => b[1] - a[1])
    .map(([id, n]) => `${strings.short.voice[id]} ${n}`)
    .join(' · ');

function beside(ask, text, known, map, ui) {
  if (ask === 'caption') return nothing;
  return ask === 'word' ? most(text, known, map, ui) : splits(text, known, ui);
}

function splits(text, known, ui) {
  const sorted = bySplit(known, ui.text);
  if (sorted.length === 0) return html`<p class="hint">${s.nobody}</p>`;
  const some = (title, items) => html`<h2>${title}</h2>
    <ul class="counted">
      ${items.map((item) => html`<li><q>${excerpt(sentenceAt(text, item.slot), 100)}</q>${bars(item, strings.answers.voice)}</li>`)}
    </ul>`;
  const split = sorted.filter((item) => item.split > 0).slice(0, 3);
  const agreed = sorted.filter((item) => item.split === 0).slice(0, 2);
  return html`<aside class="beside">
    ${split.length > 0 ? some(s.split, split) : nothing} ${agreed.length > 0 ? some(s.agree, agreed) : nothing}
  </aside>`;
}

function sentenceAt({ article, sentences }, place) {
  const [, , field, begin] = place.split('/');
  const sentence = sentences.find((each) => each.field === field && each.begin === Number(begin));
  return sentence ? quoted(article, sentence) : '';
}

function most({ article }, known, map, ui) {
  const sorted = byCount(known, ui.text).slice(0, 8);
  if (sorted.length === 0) return html`<p class="hint">${s.nobody}</p>`;
  return html`<aside class="beside">
    <h2>${s.most}</h2>
    <ul class="counted">
      ${sorted.map((item) => html`<li><q>${quoted(article, item)}</q> <span class="hint">${list({ ...item, all: map.pupils }, strings.answers.word)}</span></li>`)}
    </ul>
  </aside>`;
}

function told(text, known, map, ui, act, ask, said) {
  const { field, begin, end } = ui.chosen;
  const place = slot.voice(ui.text, field, begin);
  const content =
    ask === 'voice'
      ? bars(known.get(place) ?? { answers: {}, all: 0 }, strings.answers.voice, said(place)?.answer)
      : words(text, known, ui, field, begin, end);
  return sheet(strings.asks[ask], quoted(text.article, ui.chosen), content, act.unchoose);
}

function words({ article }, known, ui, field, begin, end) {
  const here = byCount(known, ui.text).filter((m) => m.field === field && m.begin < end && begin < m.end);
  if (here.length === 0) return html`<p>${s.nobody}</p>`;
  return html`<ul class="counted">
    ${here.map((item) => html`<li><q>${quoted(article, item)}</q>${bars(item, strings.answers.word)}</li>`)}
  </ul>`;
}
