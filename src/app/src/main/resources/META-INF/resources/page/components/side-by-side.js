// Two drafts side by side, paragraph by paragraph; below one another where the window is narrow.
import { html, nothing } from '../lit.js';
import { fieldName } from '../format.js';
import { strings } from '../strings.js';

const s = strings.changes;

/** Long stretches without a change are told, not shown. */
const NEAR = 1;

export function sideBySide(rows, { from, to }) {
  const shown = withGaps(rows);
  return html`<section class="sides" aria-label=${s.texts}>
    <h2>${s.texts}</h2>
    <div class="pair names" aria-hidden="true"><p>${strings.review.draft(from)}</p><p>${strings.review.draft(to)}</p></div>
    ${shown.map((row) => (row.skipped ? html`<p class="hint gap">${s.skipped(row.skipped)}</p>` : pair(row)))}
  </section>`;
}

function withGaps(rows) {
  const near = rows.map((_, i) => rows.slice(Math.max(0, i - NEAR), i + NEAR + 1).some(isChanged));
  const shown = [];
  rows.forEach((row, i) => {
    if (near[i]) shown.push(row);
    else if (shown.at(-1)?.skipped) shown.at(-1).skipped += 1;
    else shown.push({ skipped: 1 });
  });
  return shown;
}

const isChanged = ({ before, after }) => !before || !after || before.some(({ kind }) => kind !== 'same') || after.some(({ kind }) => kind !== 'same');

function pair({ field, before, after }) {
  return html`<div class="pair">
    ${side(field, before, s.before)} ${side(field, after, s.after)}
  </div>`;
}

function side(field, pieces, label) {
  if (!pieces) return html`<p class="side none"></p>`;
  const name = field === 'body' ? nothing : html`<span class="hint">${fieldName(field)}</span> `;
  return html`<p class="side">${name}<span class="unseen">${label}: </span>${pieces.map(piece)}</p>`;
}

function piece({ text, kind }) {
  if (kind === 'gone') return html`<del>${text}</del>`;
  return kind === 'new' ? html`<ins>${text}</ins>` : text;
}
