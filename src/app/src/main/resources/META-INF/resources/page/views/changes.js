// What changed from one draft to another: the texts side by side, and what became of each finding.
import { changedFindings } from '../components/changed-findings.js';
import { complaint } from '../components/failure.js';
import { choiceField } from '../components/fields.js';
import { Room } from '../components/room.js';
import { sideBySide } from '../components/side-by-side.js';
import { html, nothing } from '../lit.js';
import { pairs } from '../model/diff.js';
import { fieldsOf } from '../model/reading.js';
import * as desk from '../review-api.js';
import { to } from '../route.js';
import { words } from '../format.js';
import { strings } from '../strings.js';

const s = strings.changes;

export async function open([id]) {
  const review = await desk.review(id);
  const both = await compare(review);
  return { title: s.title, show: (root) => new Changes(root, review, both).update() };
}

async function compare(review, from, until) {
  const changes = await desk.changes(review.summary.id, from, until);
  const [before, after] = await Promise.all([desk.draft(review, changes.from), desk.draft(review, changes.to)]);
  return { changes, rows: pairs(fieldsOf(before.article), fieldsOf(after.article)) };
}

class Changes extends Room {
  constructor(root, review, both) {
    super(root);
    Object.assign(this, { review, both });
  }

  page() {
    const { changes, rows } = this.both;
    const { id, title } = this.review.summary;
    return html`<div class="changes">
      <p><a href=${to.review(id)}>← ${title}</a></p>
      <header class="lead">
        <h1 tabindex="-1">${s.title}</h1>
        <p>${s.counts(changes.counts)}</p>
        ${changes.versionsDiffer.length > 0 ? html`<p class="hint">${s.versions(changes.versionsDiffer.map(words).join(', '))}</p>` : nothing}
      </header>
      ${complaint(this.problem)}
      <div class="columns choose">
        ${this.choose('from', s.from, changes.from, (from) => this.show(from, Math.max(from, changes.to)))}
        ${this.choose('to', s.to, changes.to, (later) => this.show(Math.min(changes.from, later), later))}
      </div>
      ${changedFindings(changes.findings, (finding) => this.href(finding))} ${sideBySide(rows, changes)}
    </div>`;
  }

  choose(id, label, value, choose) {
    const options = this.review.drafts.map(({ number }) => [String(number), strings.review.draft(number)]);
    return choiceField({ id, label, value: String(value), options, choose: (chosen) => choose(Number(chosen)) });
  }

  /** A finding stands in the later draft, or, where it is gone, in the earlier one. */
  href({ id, status }) {
    const { from, to: later } = this.both.changes;
    return `${to.review(this.review.summary.id)}/${status === 'fixed' ? from : later}/${encodeURIComponent(id)}`;
  }

  show(from, later) {
    return this.attempt(async () => {
      this.both = await compare(this.review, from, later);
    });
  }
}
