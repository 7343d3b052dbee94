// The optional sentence view: two probabilities for each sentence, drawn side by side.
import { html, nothing } from '../lit.js';
import { excerpt, probability } from '../format.js';
import { strings } from '../strings.js';
import { intervalBar } from './interval-bar.js';

const MOST = 400;

/** Closed until somebody asks; the list is made when it is opened. */
export function sentences(list, scorer, act) {
  if (list.length === 0) return nothing;
  return html`<details class="sentences" @toggle=${act.toggleSentences}>
    <summary>${strings.measures.sentences} <span class="count">${list.length}</span></summary>
    <p class="hint">${strings.measures.sentencesHint} ${scorer}</p>
    ${act.sentencesOpen()
      ? html`<ol>
          ${list.slice(0, MOST).map((sentence) => line(sentence, act))}
        </ol>`
      : nothing}
  </details>`;
}

function line(sentence, act) {
  return html`<li>
    <button type="button" class="passage" title=${strings.evidence.show} @click=${() => act.goTo(sentence)}>${excerpt(sentence.text, 110)}</button>
    <p class="hint">${strings.voices[sentence.voice]}</p>
    ${figure(strings.measures.bias, sentence.bias)} ${figure(strings.measures.subjectivity, sentence.subjectivity)}
  </li>`;
}

function figure(label, score) {
  if (!score) return html`<p class="score"><span>${label}</span> <span class="hint">${strings.measures.noScore}</span></p>`;
  return html`<p class="score">
    <span>${label}</span> <span class="figure">${probability(score.probability)}</span>
    ${score.undecided ? html`<span class="hint">${strings.measures.undecided}</span>` : nothing}
    ${intervalBar(score.probability, undefined, [0, 1])}
  </p>`;
}
