// A piece, its findings with what was decided, what was said, and by which versions: one page for a file or a wall.
import { html, nothing } from '../lit.js';
import { excerpt, fieldName, moment, words } from '../format.js';
import { to } from '../route.js';
import { strings } from '../strings.js';

const s = strings.record;
const r = strings.review;

export function recordPage({ review, draft, findings, marks, versions, reportSha256, audit }, rules) {
  const { summary, drafts, comments } = review;
  const decisions = new Map(review.decisions.map((each) => [each.finding, each]));
  const settlements = new Map(review.settlements.map((each) => [each.subject, each]));
  return html`<div class="record">
    <p class="screen-only">
      <a href=${to.review(summary.id)}>← ${r.draft(draft)}</a>
      <button type="button" class="link" @click=${() => window.print()}>${s.print}</button>
    </p>
    <header class="lead">
      <p class="hint">${s.over}</p>
      <h1 tabindex="-1">${summary.title}</h1>
    </header>
    <dl class="pairs">
      ${pair(s.state, r.states[summary.state])} ${pair(s.author, summary.author?.name ?? r.unknown)}
      ${pair(s.reviewer, summary.assignee?.name ?? strings.queue.nobody)} ${pair(s.drafts, drafts.map((each) => html`<span class="entry">${r.draft(each.number)}, ${moment(each.created)}, ${each.author?.name ?? r.unknown}</span>`))}
      ${pair(s.changed, moment(summary.changed))}
    </dl>
    <h2>${s.findings(findings.length, findings.filter((f) => decisions.has(f.id)).length)}</h2>
    ${findings.length === 0 ? html`<p>${strings.report.noFindings}.</p>` : html`<ol class="judged">${findings.map((f) => judged(f, decisions.get(f.id), settlements.get(f.id), rules))}</ol>`}
    ${seconds(review.readings, marks, settlements, rules)}
    ${comments.length > 0 ? html`<h2>${s.said}</h2><ul class="comments">${comments.map(comment)}</ul>` : nothing}
    <h2>${s.versions}</h2>
    <dl class="pairs">
      ${Object.entries(versions).map(([name, value]) => pair(words(name), html`<code class="digest">${typeof value === 'string' ? value : JSON.stringify(value)}</code>`))}
      ${pair(s.report, html`<code class="digest">${reportSha256}</code>`)}
      ${pair(s.audit(audit.entries), html`<code class="digest">${audit.hash}</code>`)}
    </dl>
    <p class="hint">${s.verify}</p>
    <p class="sign">${s.sign}</p>
  </div>`;
}

function pair(term, value) {
  return html`<div><dt>${term}</dt><dd>${value}</dd></div>`;
}

/** Who read it blind, what they marked, and how it was settled. */
function seconds(readings, marks, settlements, rules) {
  const closed = readings.filter(({ state }) => state === 'closed');
  return closed.map(({ id, reader, draft, ended }) => {
    const own = marks.filter(({ reading }) => reading === id);
    return html`<h2>${s.second(reader?.name ?? r.erased, draft, own.length)}</h2>
      <p class="hint">${moment(ended)}</p>
      <ol class="judged">
        ${own.map(
          (mark) => html`<li>
            <p><q>${excerpt(mark.text, 160)}</q></p>
            <p class="hint">${mark.rule} ${rules.get(mark.rule)?.title ?? ''} · ${fieldName(mark.field)}${mark.note ? html` · ${mark.note}` : nothing}</p>
            ${settlements.has(mark.id) ? html`<p>${settled(settlements.get(mark.id))}</p>` : nothing}
          </li>`,
        )}
      </ol>`;
  });
}

function settled({ outcome: name, cause, reason, by, settled: when }) {
  return html`<strong>${strings.comparison.settled}: ${r.outcomes[name]}</strong>${cause ? html`: ${r.causes[cause]}` : nothing}. <q>${reason || r.erasedWords}</q>
    <span class="hint">${by?.name ?? r.erased}, ${moment(when)}</span>`;
}

function judged(finding, decision, settlement, rules) {
  return html`<li>
    <p><q>${excerpt(finding.text, 160)}</q></p>
    <p class="hint">${finding.rule} ${rules.get(finding.rule)?.title ?? ''} · ${strings.severities[finding.severity]} · ${fieldName(finding.field)}</p>
    <p>${decision ? outcome(decision) : s.undecided}</p>
    ${settlement ? html`<p>${settled(settlement)}</p>` : nothing}
  </li>`;
}

function outcome({ outcome: name, cause, note, by, decided }) {
  return html`<strong>${r.outcomes[name]}</strong>${cause ? html`: ${r.causes[cause]}` : nothing}${note ? html`. <q>${note}</q>` : nothing}
    <span class="hint">${by?.name ?? r.erased}, ${moment(decided)}</span>`;
}

function comment({ said, by, written }) {
  return html`<li>
    <p>${said || r.erasedWords}</p>
    <p class="hint">${by?.name ?? r.erased}, ${moment(written)}</p>
  </li>`;
}
