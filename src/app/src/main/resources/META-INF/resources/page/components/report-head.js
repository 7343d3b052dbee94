// Above the article: how many findings of which severity, who kept silent, and what can be done with the report.
import { html, nothing } from '../lit.js';
import { words } from '../format.js';
import { strings } from '../strings.js';

/** `legend` stands below, as part of the head. */
export function reportHead({ id, judging, reading }, act, legend) {
  const { report } = reading;
  const counts = report.summary?.findings ?? {};
  const said = ['error', 'warning', 'note'].filter((s) => counts[s] > 0).map((s) => strings.severityCount[s](counts[s]));
  const abstained = report.summary?.abstained ?? [];
  return html`<header class="report-head">
    <div class="said">
      <p><strong>${said.length > 0 ? said.join(', ') : strings.report.noFindings}</strong></p>
      <p class="tools">
        <button type="button" class="link" @click=${act.again}>${strings.report.again}</button>
        <button type="button" class="link" @click=${act.download}>${strings.report.download}</button>
        <button type="button" class="link narrow" @click=${act.panel}>${strings.report.toPanel}</button>
        <button type="button" class="link" @click=${act.keys}>${strings.report.keys}</button>
      </p>
    </div>
    ${abstained.length > 0 ? html`<p class="hint">${strings.report.abstained(abstained.map(words).join(', '))}</p>` : nothing}
    ${id === undefined && !judging ? html`<p class="hint unsaved">${strings.report.unsaved}</p>` : nothing}
    ${legend}
  </header>`;
}
