// The example for those who are here for the first time, and what was kept lately.
import { html, nothing } from '../lit.js';
import { to } from '../route.js';
import { strings } from '../strings.js';
import { may } from '../who.js';
import { severityCounts } from './severity-counts.js';

const s = strings.start;

/** The id of the article that ships with the service. */
const EXAMPLE = 'peace-talks';

/** `openExample` analyzes the example anew where nobody kept it. */
export function exampleOffer(items, openExample) {
  const example = items.find((item) => item.articleId === EXAMPLE);
  return html`<section class="example">
    <h2>${s.example}</h2>
    <p>${s.exampleText}</p>
    ${example
      ? html`<a role="button" class="outline" href=${to.analysis(example.id)}>${s.openExample}</a>`
      : html`<button type="button" class="outline" @click=${openExample}>${s.openExample}</button>`}
  </section>`;
}

/** The way to findings beside somebody's own editor. */
export function liveOffer() {
  return html`<section class="example">
    <h2>${strings.live.offer}</h2>
    <p>${strings.live.offerText}</p>
    <a role="button" class="outline" href=${to.live()}>${strings.live.offerGo}</a>
  </section>`;
}

export function recent(items) {
  if (!may('read-analyses')) return nothing;
  return html`<section class="recent">
    <h2>${s.recent}</h2>
    ${items.length === 0 ? html`<p class="hint">${s.none}</p>` : html`<ul>${items.map(one)}</ul>`}
    ${items.length > 0 ? html`<p><a href=${to.analyses()}>${s.all}</a></p>` : nothing}
  </section>`;
}

function one(item) {
  return html`<li>
    <a href=${to.analysis(item.id)}>${item.headline || strings.list.untitled}</a>
    <span class="hint">${item.outlet ? html`${item.outlet} · ` : nothing}${severityCounts(item.findings)}</span>
  </li>`;
}
