// Above a draft under review: where the review stands, and what may come next.
import { html, nothing } from '../lit.js';
import { moment } from '../format.js';
import { exported } from '../review-api.js';
import { to } from '../route.js';
import { strings } from '../strings.js';
import { may } from '../who.js';
import { confirm } from './confirm.js';
import { complaint } from './failure.js';
import { readings } from './readings.js';
import { state } from './reviews-table.js';
import { stepForm } from './step-form.js';

const s = strings.review;
const FORMS = ['sarif', 'annotations', 'hypothesis', 'csv'];

/** `judging` is `{review, draft, problem, busy, decided, reader, colleagues}`. */
export function reviewHead(judging, act) {
  const { review, draft, problem, busy } = judging;
  const { summary, drafts } = review;
  return html`<section class="review-head" aria-label=${s.head}>
    <p class="where">
      ${state(summary.state)}
      <span>${summary.assignee ? s.with(summary.assignee.name) : strings.queue.nobody}</span>
      ${summary.due ? html`<span class=${summary.overdue ? 'overdue' : ''}>${s.due(moment(summary.due))}</span>` : nothing}
      <span class="hint">${s.decided(judging.decided, judging.reader.reading.findings.length)}</span>
    </p>
    ${complaint(problem)}
    <p class="drafts">
      ${drafts.map((each) => draftLink(summary.id, each, draft.number))}
      ${drafts.length > 1 ? html`<a href=${to.changes(summary.id)}>${s.changes}</a>` : nothing}
      <a href=${to.record(summary.id)}>${s.record}</a>
      ${may('submit-drafts') ? html`<button type="button" class="link" @click=${act.revise}>${s.revise}</button>` : nothing}
    </p>
    ${stepForm(judging, busy, act)}
    ${readings(judging, act)}
    <details class="more-about">
      <summary>${s.more}</summary>
      <p class="drafts">
        ${FORMS.map((form) => html`<a href=${exported(summary.id, form)} download>${s.exports[form]}</a>`)}
        ${may('manage-desk')
          ? html`<button type="button" class="link" @click=${({ target }) => target.closest('section').querySelector('dialog').showModal()}>${s.erase}</button>`
          : nothing}
      </p>
    </details>
    ${confirm(s.confirmErase(summary.title), s.erase, act.erase)}
  </section>`;
}

function draftLink(id, { number }, shown) {
  const here = number === shown;
  return html`<a href="${to.review(id)}/${number}" aria-current=${here ? 'page' : nothing}>${s.draft(number)}</a>`;
}
