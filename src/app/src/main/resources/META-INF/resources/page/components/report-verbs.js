// With which verbs somebody's words are reported, by stance and counted. A verb is counted, never judged.
import { html, nothing } from '../lit.js';
import { words } from '../format.js';
import { verbsByStance } from '../model/shares.js';
import { strings } from '../strings.js';
import { stanceSigns } from './stance-signs.js';

const STANCES = Object.keys(strings.stances);
const MOST = 8;

/** The verbs of one share of voice; statements that only punctuation attributes are counted too. */
export function reportVerbs(share) {
  const groups = verbsByStance(share, STANCES);
  const without = share.attributions - groups.reduce((sum, group) => sum + group.count, 0);
  return html`<dl class="verbs" aria-label=${strings.shares.verbs}>
    ${groups.map(line)}
    ${without > 0 ? html`<div><dt>${strings.speakers.noCue}</dt> <dd class="figure">${without}</dd></div>` : nothing}
  </dl>`;
}

function line({ stance, verbs, count }) {
  const shown = verbs.slice(0, MOST).map((verb) => strings.shares.verb(verb.text, verb.count));
  const more = verbs.length > MOST ? [strings.shares.moreVerbs(verbs.length - MOST)] : [];
  return html`<div>
    <dt>${stanceSigns(stance, count)} ${strings.stances[stance] ?? words(stance)}</dt>
    <dd class="figure">${[...shown, ...more].join(', ')}</dd>
  </div>`;
}
