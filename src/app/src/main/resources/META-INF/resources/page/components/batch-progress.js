// How far a batch is: a bar of what became of its articles, and the same in words.
import { html, nothing, svg } from '../lit.js';
import { count, significant, span } from '../format.js';
import { strings } from '../strings.js';

const WIDTH = 1000;
const PARTS = ['scored', 'skipped', 'failed'];
const s = strings.batch;

/** The drawing is for the eye; the counts beside it say the same in words. */
export function batchBar(articles) {
  let at = 0;
  const parts = PARTS.map((part) => {
    const width = (WIDTH * articles[part]) / Math.max(articles.in, 1);
    const drawn = svg`<rect class=${part} x=${at} y="0" width=${width} height="10"></rect>`;
    at += width;
    return drawn;
  });
  return html`<svg class="batch-bar" viewBox="0 0 ${WIDTH} 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
    <rect class="whole" x="0" y="0" width=${WIDTH} height="10"></rect>
    ${parts}
  </svg>`;
}

/** What became of the articles, with rate and time left where it runs. */
export function batchProgress({ state, articles, rate, secondsLeft }) {
  const pace = [
    rate !== undefined && s.rate(significant(rate)),
    secondsLeft !== undefined && s.timeLeft(span(secondsLeft)),
  ].filter(Boolean);
  return html`<section class="progress" aria-labelledby="counts-title">
    <h2 id="counts-title" class="unseen">${s.counts}</h2>
    <p class="state"><strong>${strings.batches.states[state]}</strong> ${pace.length > 0 ? html`<span class="hint">${pace.join(' · ')}</span>` : nothing}</p>
    ${batchBar(articles)}
    <dl class="counts">
      ${['in', ...PARTS, 'left'].map(
        (part) => html`<div class=${part}>
          <dt>${s[part]}</dt>
          <dd class="figure">${count(articles[part])}</dd>
        </div>`,
      )}
    </dl>
  </section>`;
}
