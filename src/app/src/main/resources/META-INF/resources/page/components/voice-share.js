// How much of what the article puts to others goes to one of them, and how sure that share is.
import { html, nothing } from '../lit.js';
import { interval, probability } from '../format.js';
import { strings } from '../strings.js';
import { intervalBar } from './interval-bar.js';
import { litItem } from './lit-item.js';

const s = strings.shares;

/** One share under its title, with a hint beside that; `more` is what else is shown of it. */
export function voiceShare(share, { title, hint, more }, act) {
  const range = share.interval ? interval(share.interval) : '';
  const counts = [range, s.words(share.words), strings.speakers.count(share.attributions)];
  return litItem(
    { attributions: share.statements },
    act,
    html`<p class="voice">${heading(share, title, act)} ${hint ? html`<span class="hint">${hint}</span>` : nothing}</p>
      <p class="drawn">
        ${intervalBar(share.share, share.interval, [0, 1], { filled: true })}
        <span><span class="figure">${probability(share.share)}</span> <span class="hint">${counts.filter(Boolean).join(' · ')}</span></span>
      </p>
      ${more ?? nothing}`,
  );
}

/** The title leads to the first statement, so that the number has its passages. */
function heading({ statements }, title, act) {
  const first = statements.at(0)?.content[0];
  if (!first) return title;
  return html`<button type="button" class="passage" title=${s.showFirst} @click=${() => act.goTo(first)}>${title}</button>`;
}
