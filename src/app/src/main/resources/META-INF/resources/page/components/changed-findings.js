// What became of the findings from one draft to another.
import { html, nothing } from '../lit.js';
import { excerpt } from '../format.js';
import { kindOf } from '../model/kinds.js';
import { strings } from '../strings.js';

const s = strings.changes;

export function changedFindings(findings, hrefOf) {
  return html`<section class="became" aria-label=${s.findings}>
    ${['new', 'open', 'fixed'].map((status) => group(status, findings.filter((each) => each.status === status), hrefOf))}
  </section>`;
}

function group(status, findings, hrefOf) {
  if (findings.length === 0) return nothing;
  return html`<details ?open=${status === 'new'}>
    <summary>${s.statuses[status]} <span class="count">${findings.length}</span></summary>
    <ul class="lines">
      ${findings.map(
        (finding) => html`<li>
          <span><a href=${hrefOf(finding)}><span class="mark ${kindOf(finding.rule)}">${excerpt(finding.text, 90)}</span></a></span>
          <span class="hint">${finding.rule} · ${strings.severities[finding.severity]}</span>
        </li>`,
      )}
    </ul>
  </details>`;
}
