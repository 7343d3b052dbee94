// Verdicts on headline and captions: words first, then the probability, then what it rests on.
import { html, nothing } from '../lit.js';
import { probability } from '../format.js';
import { strings } from '../strings.js';
import { evidence } from './evidence.js';
import { mismatchParts } from './mismatch-parts.js';

/** The verdict in one line. */
export function verdictLine(mismatch) {
  if (mismatch.status !== 'scored') return html`${strings.verdict.abstained}: ${mismatch.reason}`;
  return html`<span class="band ${mismatch.band}">${strings.verdict.bands[mismatch.band]}</span> · <span class="figure">${strings.verdict.probability(probability(mismatch.probability))}</span>`;
}

/** The headline's and each caption's verdict with its evidence. */
export function verdicts(reading, documentation, goTo) {
  const { article, report } = reading;
  const captions = report.captions ?? [];
  const one = (title, text, verdict) => html`<section class="verdict">
    <h3>${title}</h3>
    <blockquote>${text}</blockquote>
    <p class="verdict-line">${verdictLine(verdict.mismatch)}</p>
    ${evidence(verdict.evidence, documentation, goTo)}
    ${mismatchParts(verdict.mismatch)}
  </section>`;
  return html`
    ${article.headline && report.headline ? one(strings.verdict.headline, article.headline, report.headline) : nothing}
    ${captions.map((verdict) =>
      one(strings.report.captionLabel(verdict.index + 1), article.captions[verdict.index]?.text ?? '', verdict),
    )}
    ${captions.length === 0 ? html`<p class="hint">${article.captions?.length ? strings.verdict.notCompared : strings.verdict.noCaptions}</p>` : nothing}
  `;
}
