// A lesson's text as paragraphs of sentences of words. What can be touched and how it looks is said by `look`.
import { html, nothing } from '../../lit.js';
import { fieldsOf } from '../../model/reading.js';
import { paragraphs } from '../../model/paragraphs.js';
import { layOut } from '../model/words.js';
import { roving } from './roving.js';
import { strings } from '../strings.js';

/**
 * The text.
 *
 * @param look `{mode, sentence(field, s), word(field, w), after(field, s), caption(index), chosen}`: `mode` is `voice` where
 * sentences are touched, `word` where words are, else nothing is; `sentence` and `word` give `{classes, said}`
 * @param touch called with `{field, begin, end}` of what was touched
 */
export function lessonText({ article, sentences }, look, touch) {
  const fields = fieldsOf(article).filter(({ field }) => !field.startsWith('captions'));
  return html`<section
    class="lesson-text ${look.mode ?? ''}"
    aria-label=${strings.mark.article}
    @keydown=${roving}
  >
    <p class="imprint">${[article.outlet, article.published].filter(Boolean).join(' · ')}</p>
    ${fields.map(({ field, text }) => {
      const here = sentences.filter((s) => s.field === field);
      const blocks = field === 'body' ? paragraphs(text) : [{ begin: 0, end: text.length }];
      const shown = blocks.map((block) => flow(field, text, layOut(text, block, here), look, touch));
      if (field === 'headline') return [html`<h2 class="headline">${shown}</h2>`, captions(article, look)];
      return shown.map((content) => html`<p class=${field}>${content}</p>`);
    })}
    ${article.headline ? nothing : captions(article, look)}
  </section>`;
}

function captions(article, look) {
  return (article.captions ?? []).map(
    (caption, index) => html`<figure class="lesson-figure">
      <div class="plate" aria-hidden="true"><span>${strings.mark.picture}</span></div>
      <figcaption class=${look.captionClasses?.(index) ?? ''}>
        ${caption.text} ${caption.credit ? html`<span class="hint">(${caption.credit})</span>` : nothing}
        ${look.caption?.(index) ?? nothing}
      </figcaption>
    </figure>`,
  );
}

function flow(field, text, sentences, look, touch) {
  return sentences.map((sentence, i) => {
    const next = sentences[i + 1]?.begin ?? sentence.end;
    return [one(field, text, sentence, look, touch), text.slice(sentence.end, next)];
  });
}

function one(field, text, sentence, look, touch) {
  const { classes = '', said = '' } = look.sentence?.(field, sentence) ?? {};
  const content = pieces(field, text, sentence, look, touch);
  const after = look.after?.(field, sentence) ?? nothing;
  if (look.mode !== 'voice') return html`<span class="sentence ${classes}">${content}</span>${after}`;
  return html`<span
      class="sentence touch ${classes}"
      role="button"
      tabindex="-1"
      data-begin=${sentence.begin}
      data-field=${field}
      aria-pressed=${isChosen(look, field, sentence) ? 'true' : 'false'}
      @click=${() => touch({ field, ...sentence })}
      >${content}<span class="unseen">${said}</span></span
    >${after}`;
}

/** Words and what lies between them; what lies inside one mark is drawn through. */
function pieces(field, text, sentence, look, touch) {
  const parts = [];
  let at = sentence.begin;
  for (const word of sentence.words) {
    if (at < word.begin) parts.push(between(field, text, at, word.begin, look));
    parts.push(touchable(field, text, word, look, touch));
    at = word.end;
  }
  if (at < sentence.end) parts.push(between(field, text, at, sentence.end, look));
  return parts;
}

function between(field, text, begin, end, look) {
  const { classes = '' } = look.word?.(field, { begin, end }) ?? {};
  const content = text.slice(begin, end);
  const numbers = look.numbers?.(field, begin, end) ?? nothing;
  return classes ? html`<span class=${classes}>${content}</span>${numbers}` : [content, numbers];
}

function touchable(field, text, word, look, touch) {
  const { classes = '', said = '' } = look.word?.(field, word) ?? {};
  const content = text.slice(word.begin, word.end);
  const numbers = look.numbers?.(field, word.begin, word.end) ?? nothing;
  if (look.mode !== 'word') return classes ? html`<span class=${classes}>${content}</span>${numbers}` : [content, numbers];
  return html`<span
      class="word touch ${classes}"
      role="button"
      tabindex="-1"
      data-begin=${word.begin}
      data-field=${field}
      aria-pressed=${isChosen(look, field, word) ? 'true' : 'false'}
      @click=${() => touch({ field, ...word })}
      >${content}${said ? html`<span class="unseen">${said}</span>` : nothing}</span
    >${numbers}`;
}

function isChosen({ chosen }, field, { begin, end }) {
  return chosen && chosen.field === field && chosen.begin < end && begin < chosen.end;
}
