// The framing of the whole article: only for those who ask, and then with what it adds up from.
import { html, nothing } from '../lit.js';
import { interval, probability, significant, words } from '../format.js';
import { strings } from '../strings.js';
import { intervalBar } from './interval-bar.js';

export function framing({ framing: score, frames }) {
  if (!score && !frames) return nothing;
  return html`<details class="framing">
    <summary>${strings.measures.framing}</summary>
    <p class="hint">${strings.measures.framingHint}</p>
    ${score ? shown(score) : nothing}
    ${frames?.length ? html`<h4>${strings.measures.frames}</h4>${allFrames(frames)}` : nothing}
  </details>`;
}

function shown(score) {
  if (score.status !== 'scored') return html`<p>${strings.measures.abstained(score.reason)}</p>`;
  const range = score.interval ? interval(score.interval) : '';
  return html`<p>${strings.measures.framingValue(probability(score.probability), range)}</p>
    ${intervalBar(score.probability, score.interval, [0, 1])}
    <table>
      <caption>${strings.measures.contributions}</caption>
      <tbody>
        <tr><th scope="row">${strings.measures.intercept}</th><td class="figure">${significant(score.intercept)}</td></tr>
        ${(score.contributions ?? []).map(
          (c) => html`<tr><th scope="row">${words(c.measure)}</th><td class="figure">${significant(c.logOdds)}</td></tr>`,
        )}
      </tbody>
    </table>`;
}

/** Where none could be judged, and all for one reason, that is said once. */
function allFrames(frames) {
  const silent = new Set(frames.map((f) => (f.probability === undefined ? f.reason : '')));
  if (silent.size === 1 && !silent.has('')) return html`<p>${strings.measures.abstained(frames[0].reason)}</p>`;
  return html`<dl class="pairs">${frames.map(frame)}</dl>`;
}

function frame({ frame: name, probability: p, reason }) {
  return html`<div>
    <dt>${words(name)}</dt>
    <dd>${p === undefined ? html`<span class="hint">${strings.measures.abstained(reason)}</span>` : html`<span class="figure">${probability(p)}</span>`}</dd>
  </div>`;
}
