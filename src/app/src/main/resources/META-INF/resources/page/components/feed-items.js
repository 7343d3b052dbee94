// The articles of a feed, of which one is read.
import { html, nothing } from '../lit.js';
import { excerpt } from '../format.js';
import { strings } from '../strings.js';

const s = strings.start;

/** `choose(extraction)` takes one of them. */
export function feedItems(extractions, choose) {
  if (!extractions) return nothing;
  return html`<section class="recent" id="feed" tabindex="-1" aria-labelledby="feed-title">
    <h2 id="feed-title">${s.feed(extractions.length)}</h2>
    ${extractions.length === 0
      ? html`<p class="hint">${s.feedEmpty}</p>`
      : html`<ul>${extractions.map((extraction) => item(extraction, choose))}</ul>`}
  </section>`;
}

function item(extraction, choose) {
  const { headline, published, body = '' } = extraction.article;
  return html`<li>
    <button type="button" class="link" @click=${() => choose(extraction)}>${headline || strings.list.untitled}</button>
    <span class="hint">${published ? html`${published} · ` : nothing}${body.trim() ? excerpt(body, 90) : s.feedNoText}</span>
  </li>`;
}
