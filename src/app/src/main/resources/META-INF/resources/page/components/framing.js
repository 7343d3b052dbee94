// The framing of the whole article: only for those who ask, and then with what it adds up from.
import { html, nothing } from '../lit.js';
import { excerpt, interval, probability, words } from '../format.js';
import { strings } from '../strings.js';
import { contributions } from './contributions.js';
import { intervalBar } from './interval-bar.js';

const s = strings.measures;

/** `definitions` say what each measure means; `act` leads to passages. */
export function framing({ framing: score, frames, notChecked }, definitions, act) {
  if (!score && !frames) return nothing;
  return html`<details class="framing">
    <summary>${s.framing}</summary>
    <p class="hint">${s.framingHint}</p>
    ${score ? shown(score, definitions, act) : nothing}
    ${frames?.length ? html`<h4>${s.frames}</h4>${allFrames(frames, act)}` : nothing}
    ${notChecked?.length ? html`<p class="hint">${s.notChecked(notChecked.join('; '))}</p>` : nothing}
  </details>`;
}

function shown(score, definitions, act) {
  if (score.status !== 'scored') return html`<p>${s.abstained(score.reason)}</p>`;
  const range = score.interval ? interval(score.interval) : '';
  return html`<p class="band">${s.bands[score.band] ?? score.band}</p>
    <p>${s.framingValue(probability(score.probability), range)}</p>
    ${intervalBar(score.probability, score.interval, [0, 1])}
    ${score.labels ? html`<p class="hint">${s.labels(score.labels.map((label) => s.labelNames[label] ?? label))}</p>` : nothing}
    ${contributions(score, definitions, act)}`;
}

/** Where none could be judged, and all for one reason, that is said once. */
function allFrames(frames, act) {
  const silent = new Set(frames.map((f) => (f.probability === undefined ? f.reason : '')));
  if (silent.size === 1 && !silent.has('')) return html`<p>${s.abstained(frames[0].reason)}</p>`;
  return html`<dl class="pairs">${frames.map((f) => frame(f, act))}</dl>`;
}

function frame({ frame: name, probability: p, evidence, reason }, act) {
  if (p === undefined) return html`<div><dt>${words(name)}</dt><dd><span class="hint">${s.abstained(reason)}</span></dd></div>`;
  return html`<div>
    <dt>${words(name)}</dt>
    <dd>
      <span class="figure">${probability(p)}</span> ${intervalBar(p, undefined, [0, 1])}
      ${(evidence ?? []).map((place) => passage(place, act))}
    </dd>
  </div>`;
}

function passage(place, act) {
  return html`<button type="button" class="passage" title=${strings.evidence.show} @click=${() => act.goTo(place)}>${excerpt(place.text, 90)}</button> `;
}
