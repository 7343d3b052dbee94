// The article as a reading column: who speaks in the left margin, short notes in the right one.
import { html, nothing } from '../lit.js';
import { excerpt } from '../format.js';
import { strings } from '../strings.js';
import { markedText } from './marked-text.js';
import { verdictLine } from './verdict.js';

const LONG = 200;

/** The whole article. Rendered once; what changes later is shown by classes and highlights. */
export function articleText(reading, titles) {
  const { article, report, fields } = reading;
  const body = fields.get('body');
  const show = (field, wrap, after) => rows(fields.get(field), titles, wrap, after);
  return html`
    ${imprint(article)}
    ${fields.has('headline')
      ? show('headline', (content) => html`<h1 tabindex="-1">${content}</h1>`)
      : html`<div class="row"><h1 class="text untitled" tabindex="-1">${strings.report.untitled}</h1></div>`}
    ${fields.has('deck') ? show('deck', (content) => html`<p class="deck">${content}</p>`) : nothing}
    ${(article.captions ?? []).map((caption, index) =>
      show(`captions[${index}]`, (content) => figure(caption, content, index, report)),
    )}
    <div class=${body.blocks.length > LONG ? 'body long' : 'body'}>
      ${show('body', (content) => html`<p>${content}</p>`)}
    </div>
    ${embeds(article.embeds ?? [])}
  `;
}

function rows(laid, titles, wrap) {
  return laid.blocks.map(
    (block) => html`<div class="row" data-field=${laid.field} data-begin=${block.begin}>
      <div class="who" aria-hidden="true">${speakersOf(block)}</div>
      <div class="text">${wrap(markedText(block, laid.text))}</div>
      <div class="notes" aria-hidden="true">${block.findings.map((finding) => note(finding, titles))}</div>
    </div>`,
  );
}

function speakersOf(block) {
  const names = new Set(block.attributions.map((a) => a.source?.name ?? a.source?.text).filter(Boolean));
  return [...names].map((name) => html`<span data-speaker=${`s:${name}`}>${name}</span>`);
}

function note(finding, titles) {
  return html`<div class="gloss ${finding.kind} ${finding.severity}" data-finding=${finding.id}>
    <b>${finding.number}</b> ${titles.get(finding.rule) ?? strings.kinds[finding.kind]}${finding.voice === 'outlet'
      ? nothing
      : html`, <i>${strings.voices[finding.voice]}</i>`}
  </div>`;
}

function imprint({ outlet, byline, dateline, published }) {
  const parts = [outlet, byline, dateline, published].filter(Boolean);
  if (parts.length === 0) return nothing;
  return html`<div class="row"><p class="text imprint">${parts.join(' · ')}</p></div>`;
}

function figure(caption, content, index, report) {
  const verdict = report.captions?.find((c) => c.index === index)?.mismatch;
  return html`<figure aria-label=${strings.report.captionLabel(index + 1)}>
    <div class="plate" aria-hidden="true"></div>
    <figcaption>
      <span class="content">${content}</span>
      ${caption.credit ? html`<span class="credit">${strings.report.credit(caption.credit)}</span>` : nothing}
      ${verdict ? html`<span class="verdict-line">${verdictLine(verdict)}</span>` : nothing}
    </figcaption>
  </figure>`;
}

function embeds(list) {
  if (list.length === 0) return nothing;
  return html`<section class="embeds row" aria-labelledby="embeds-title">
    <div class="text">
      <h2 id="embeds-title">${strings.report.embeds}</h2>
      <p class="hint">${strings.report.embedsHint}</p>
      ${list.map(
        (embed) => html`<figure class="document">
          <blockquote>${embed.text}</blockquote>
          <figcaption>
            ${[strings.sourceTypes[embed.type] ?? embed.type, embed.author].filter(Boolean).join(' · ')}
            ${embed.url ? html`<span class="address">${excerpt(embed.url, 80)}</span>` : nothing}
          </figcaption>
        </figure>`,
      )}
    </div>
  </section>`;
}
