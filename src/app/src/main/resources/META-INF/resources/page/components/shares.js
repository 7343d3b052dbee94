// Who is given how many words, where and with which verbs: by speaker, then by type of source.
import { html, nothing } from '../lit.js';
import { words } from '../format.js';
import { strings } from '../strings.js';
import { positionStrip } from './position-strip.js';
import { reportVerbs } from './report-verbs.js';
import { voiceShare } from './voice-share.js';

const MOST = 6;
const s = strings.shares;

/** The shares of voice as `model/shares.js` has them; nothing where the report has none. */
export function shares({ speakers, types }, act) {
  if (types.length === 0) return nothing;
  return html`<section class="shares" aria-labelledby="shares-title">
    <h3 id="shares-title">${s.title}</h3>
    <p class="hint">${s.hint}</p>
    ${speakers.length > 0 ? html`<h4 id="shares-speakers">${s.bySpeaker}</h4>${bySpeaker(speakers, act)}` : nothing}
    <h4 id="shares-types">${s.byType}</h4>
    <ol aria-labelledby="shares-types">
      ${types.map((share) => voiceShare(share, { title: typeOf(share) }, act))}
    </ol>
  </section>`;
}

function bySpeaker(speakers, act) {
  const rest = speakers.slice(MOST);
  return html`<ol aria-labelledby="shares-speakers">
      ${speakers.slice(0, MOST).map((share) => speaker(share, act))}
    </ol>
    ${rest.length > 0
      ? html`<details>
          <summary>${s.more(rest.length)}</summary>
          <ol start=${MOST + 1} aria-label=${s.more(rest.length)}>
            ${rest.map((share) => speaker(share, act))}
          </ol>
        </details>`
      : nothing}`;
}

function speaker(share, act) {
  const place = html`<p class="drawn">${positionStrip(share.positions)} <span class="hint">${where(share)}</span></p>`;
  return voiceShare(share, { title: share.name, hint: typeOf(share), more: html`${place} ${reportVerbs(share)}` }, act);
}

function typeOf({ type }) {
  return strings.sourceTypes[type] ?? words(type);
}

function where({ firstPosition, meanPosition, attributions }) {
  const [first, mean] = [firstPosition, meanPosition].map((position) => Math.round(100 * position));
  return attributions === 1 ? s.at(first) : s.from(first, mean);
}
