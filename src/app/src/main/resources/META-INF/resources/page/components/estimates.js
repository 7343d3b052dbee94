// What a judged sample says about its batch: agreement, rules, outlets, each with its interval drawn.
import { html, nothing } from '../lit.js';
import { count, interval, significant } from '../format.js';
import { to } from '../route.js';
import { strings } from '../strings.js';
import { intervalBar } from './interval-bar.js';

const s = strings.sample;

export function estimates({ agreement, disagreements, rules, outlets, batch }, id) {
  const most = Math.max(batch.foundPerThousand ?? 0, ...outlets.map((own) => own.foundPerThousand ?? 0));
  return html`<section class="figures agreement">
      <h2>${s.agreement}</h2>
      <p class="hint">${s.agreementHint}</p>
      ${agreement.status === 'scored'
        ? html`<p class="drawn">
            <span class="figure">${significant(agreement.alpha)}</span> ${intervalBar(agreement.alpha, agreement.interval, [-1, 1])}
            <span class="hint">${interval(agreement.interval)} · ${s.apart(disagreements)}</span>
          </p>`
        : html`<p>${s.abstained(agreement.reason)} <span class="hint">${s.apart(disagreements)}</span></p>`}
    </section>
    <section class="figures">
      <h2>${s.precision}</h2>
      <p class="hint">${s.precisionHint}</p>
      <dl>
        ${rules.map((own) =>
          row(html`<a href=${to.rule(own.rule)}>${own.rule}</a>`, own, own.precision, [0, 1]),
        )}
      </dl>
    </section>
    <section class="figures">
      <h2>${s.rate}</h2>
      <p class="hint">${s.rateHint}</p>
      <dl>
        ${row(s.wholeBatch, batch, batch.rightPerThousand, [0, most || 1], batch.foundPerThousand)}
        ${outlets.map((own) =>
          row(
            own.outlet ? html`<a href=${to.outlet(id, own.outlet)}>${own.outlet}</a>` : s.noOutlet,
            own,
            own.rightPerThousand,
            [0, most || 1],
            own.foundPerThousand,
          ),
        )}
      </dl>
    </section>`;
}

function row(term, { judged, findings }, estimate, scale, found) {
  return html`<div class="measure">
    <dt>${term} <span class="hint">${s.judgedOf(count(judged), count(findings))}</span></dt>
    <dd>
      ${estimate.status === 'scored'
        ? html`<span class="drawn">
            <span class="figure">${significant(estimate.value)}</span>
            ${intervalBar(estimate.value, estimate.interval, scale)}
            <span class="hint">${interval(estimate.interval)}${found === undefined ? nothing : s.found(significant(found))}</span>
          </span>`
        : html`<span class="hint">${s.abstained(estimate.reason)}</span>`}
    </dd>
  </div>`;
}
