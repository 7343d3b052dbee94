// A draft's words alone: sentences that can be chosen, with what was marked in them.
import { html, nothing } from '../lit.js';
import { kindOf } from '../model/kinds.js';
import { paragraphs } from '../model/paragraphs.js';
import { overlaps } from '../model/passage.js';
import { fieldsOf } from '../model/reading.js';
import { strings } from '../strings.js';

const s = strings.reading;

/** `chosen` is the passage that is chosen, `choose` is called with a sentence that was clicked. */
export function blindText({ article, sentences, marks }, chosen, choose) {
  const shown = { sentences, marks, chosen, choose };
  return html`<article class="article blind" lang=${article.language ?? nothing} aria-label=${s.text}>
    ${fieldsOf(article).map(({ field, text }) => fieldOf(field, text, shown))}
  </article>`;
}

function fieldOf(field, text, shown) {
  const blocks = field === 'body' ? paragraphs(text) : [{ begin: 0, end: text.length }];
  const here = shown.sentences.filter((each) => each.field === field);
  return blocks.map((block) => {
    const inside = here.filter(({ begin }) => begin >= block.begin && begin < block.end);
    return html`<div class="row" data-field=${field}><div class="text">${wrap(field, flow(field, text, block, inside, shown))}</div></div>`;
  });
}

function wrap(field, content) {
  if (field === 'headline') return html`<h2 class="headline">${content}</h2>`;
  if (field.startsWith('captions')) return html`<figure><figcaption>${content}</figcaption></figure>`;
  return html`<p class=${field}>${content}</p>`;
}

/** Sentences, and what lies between them, so that a selection over several keeps its offsets. */
function flow(field, text, block, sentences, shown) {
  const parts = [];
  let at = block.begin;
  for (const sentence of sentences) {
    if (at < sentence.begin) parts.push(gap(text, at, sentence.begin));
    parts.push(one(field, text, sentence, shown));
    at = sentence.end;
  }
  if (at < block.end) parts.push(gap(text, at, block.end));
  return parts;
}

const gap = (text, begin, end) => html`<span data-at=${begin}>${text.slice(begin, end)}</span>`;

function one(field, text, sentence, { marks, chosen, choose }) {
  const spans = [...marks, ...(chosen ? [chosen] : [])].filter((span) => overlaps(span, sentence));
  const edges = [...new Set([sentence.begin, sentence.end, ...spans.flatMap(({ begin, end }) => [begin, end])])]
    .filter((edge) => edge >= sentence.begin && edge <= sentence.end)
    .sort((a, b) => a - b);
  const pieces = edges.slice(1).map((end, i) => piece(field, text, edges[i], end, marks, chosen));
  const here = chosen && overlaps(chosen, sentence);
  return html`<span class="sentence ${here ? 'here' : ''}" data-sentence="${field}:${sentence.begin}" tabindex="-1" @click=${() => choose(sentence)}>${pieces}</span>`;
}

function piece(field, text, begin, end, marks, chosen) {
  const here = { field, begin, end };
  const [mark] = marks.filter((each) => overlaps(each, here));
  const classes = `${mark ? `mark ${kindOf(mark.rule)}` : ''} ${chosen && overlaps(chosen, here) ? 'chosen' : ''}`.trim();
  return html`<span class=${classes || nothing} data-at=${begin}>${text.slice(begin, end)}</span>`;
}

/** Puts the focus on the sentence in which a passage begins, and gives it. */
export function focusSentence(root, sentences, { field, begin }) {
  const sentence = sentences.find((each) => each.field === field && each.begin <= begin && begin < each.end);
  const place = sentence && root.querySelector(`[data-sentence="${CSS.escape(`${field}:${sentence.begin}`)}"]`);
  place?.focus({ preventScroll: true });
  return place;
}
