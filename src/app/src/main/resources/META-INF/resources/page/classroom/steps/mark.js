// Marking: who is talking in a sentence, whose a word is, whether a caption belongs.
import { html, nothing } from '../../lit.js';
import { choice, entries } from '../components/choice.js';
import { lessonText } from '../components/lesson-text.js';
import { sheet } from '../components/sheet.js';
import { askChoice, textChoice } from '../components/text-choice.js';
import { quoted, slot, wordMarks } from '../model/slots.js';
import { extended } from '../model/selection.js';
import { strings } from '../strings.js';

export function mark(desk, ui, act) {
  const { texts } = desk.lesson;
  const text = texts[ui.text];
  const hasCaptions = texts.some(({ article }) => (article.captions ?? []).length > 0);
  const asks = ['voice', 'word', ...(hasCaptions ? ['caption'] : [])];
  return html`<div class="marking">
    ${textChoice(texts, ui.text, (index) => act.set({ text: index, chosen: undefined }))}
    ${askChoice(asks, ui.ask, (ask) => act.set({ ask, chosen: undefined }))}
    <p class="hint">${strings.askHints[ui.ask]} <span class="wide-only">${strings.mark.keys}</span></p>
    ${lessonText(text, looks(desk, ui, act), (chosen) => act.choose(touched(desk, ui, chosen)))}
    <p class="count" role="status">${counted(desk, ui, text)}</p>
    ${ui.chosen ? asked(desk, ui, act, text) : nothing}
  </div>`;
}

/** A word inside a mark stands for the whole mark. */
function touched(desk, ui, place) {
  if (ui.ask !== 'word') return place;
  const marks = wordMarks(desk.marks.keys(), ui.text);
  const hit = marks.find((m) => m.field === place.field && m.begin < place.end && place.begin < m.end);
  return hit ? { field: hit.field, begin: hit.begin, end: hit.end } : place;
}

function looks(desk, ui, act) {
  const marks = ui.ask === 'word' ? wordMarks(desk.marks.keys(), ui.text) : [];
  return {
    mode: ui.ask === 'caption' ? '' : ui.ask,
    chosen: ui.chosen,
    sentence: (field, { begin, end }) => {
      const answer = ui.ask === 'voice' ? desk.said(slot.voice(ui.text, field, begin))?.answer : undefined;
      const chosen = ui.ask === 'voice' && covers(ui.chosen, field, begin, end) ? 'now' : '';
      return { classes: `${answer ? `mine voice-${answer}` : ''} ${chosen}`, said: answer ? strings.mark.marked(strings.answers.voice[answer]) : '' };
    },
    word: (field, { begin, end }) => {
      const hit = marks.find((m) => m.field === field && m.begin < end && begin < m.end);
      const answer = hit && desk.said(hit.slot)?.answer;
      const chosen = ui.ask === 'word' && covers(ui.chosen, field, begin, end) ? 'now' : '';
      return { classes: `${answer ? `mine word-${answer}` : ''} ${chosen}`.trim(), said: answer ? strings.mark.marked(strings.answers.word[answer]) : '' };
    },
    after: (field, { begin }) => {
      const answer = ui.ask === 'voice' && desk.said(slot.voice(ui.text, field, begin))?.answer;
      return answer ? html`<span class="tag" aria-hidden="true">${strings.short.voice[answer]}</span>` : nothing;
    },
    caption: (index) => {
      if (ui.ask !== 'caption') return nothing;
      const place = slot.caption(ui.text, index);
      return choice(place, strings.asks.caption, entries(strings.answers.caption), desk.said(place)?.answer, (id) => act.say(place, id));
    },
  };
}

const covers = (place, field, begin, end) => place && place.field === field && place.begin < end && begin < place.end;

function counted(desk, ui, { sentences }) {
  if (ui.ask === 'word') return strings.mark.words(wordMarks(desk.marks.keys(), ui.text).length);
  if (ui.ask === 'caption') return '';
  const said = sentences.filter(({ field, begin }) => desk.said(slot.voice(ui.text, field, begin)));
  return strings.mark.count(said.length, sentences.length);
}

function asked(desk, ui, act, text) {
  const { chosen } = ui;
  const place = ui.ask === 'voice' ? slot.voice(ui.text, chosen.field, chosen.begin) : slot.word(ui.text, chosen.field, chosen.begin, chosen.end);
  const said = desk.said(place)?.answer;
  const content = html`
    ${ui.ask === 'word' ? wider(desk, ui, act, text, place, said) : nothing}
    ${choice(place, strings.asks[ui.ask], entries(strings.answers[ui.ask]), said, (id) => act.say(place, id))}
    ${said ? html`<button type="button" class="link" @click=${() => act.say(place, 'none')}>${strings.mark.remove}</button>` : nothing}
  `;
  return sheet(strings.asks[ui.ask], quoted(text.article, chosen), content, act.unchoose);
}

/** A phrase is chosen from a word by taking in its neighbors; an answer that was given moves along. */
function wider(desk, ui, act, text, place, said) {
  const button = (how, words) => {
    const next = extended(text, ui.chosen, how);
    const move = () => {
      if (said) act.move(place, slot.word(ui.text, next.field, next.begin, next.end), said);
      act.set({ chosen: next });
    };
    return html`<button type="button" class="pill" ?disabled=${!next} @click=${move}>${words}</button>`;
  };
  return html`<div class="pills wider">
    ${button('before', strings.mark.wider.before)} ${button('after', strings.mark.wider.after)}
    ${button('less', strings.mark.wider.less)}
  </div>`;
}
