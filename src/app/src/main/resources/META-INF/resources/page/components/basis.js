// What the report rests on: which analyzers and models spoke, in which version, and about exactly which text.
import { html, nothing } from '../lit.js';
import { words } from '../format.js';
import { to } from '../route.js';
import { strings } from '../strings.js';
import { speakerModel } from './speaker-model.js';

/** `installed` are the models that speak now, by their hash. */
export function basis({ versions, analyzers }, installed) {
  const models = Object.entries(versions?.models ?? {});
  return html`
    <section>
      <h3>${strings.basis.who}</h3>
      ${models.length === 0
        ? html`<p>${strings.basis.rulesOnly}</p>`
        : html`<dl class="pairs">${models.map(([target, model]) => pair(words(target), speakerModel(model, installed)))}</dl>`}
      <dl class="pairs">
        ${pair(strings.basis.service, versions?.service)}
        ${pair(html`<a href=${to.rules()}>${strings.basis.rules}</a>`, versions?.rules)}
        ${versions?.stylePack ? pair(strings.basis.style, stylePack(versions.stylePack)) : nothing}
        ${pair(strings.basis.text, html`<code class="digest">${versions?.articleSha256}</code>`)}
      </dl>
    </section>
    <section>
      <h3>${strings.basis.analyzers}</h3>
      <dl class="pairs">
        ${Object.entries(analyzers ?? {}).map(([name, outcome]) =>
          pair(
            words(name),
            html`${strings.basis.statuses[outcome.status]}${outcome.reason ? html`<span class="hint">${outcome.reason}</span>` : nothing}`,
          ),
        )}
      </dl>
    </section>
  `;
}

function stylePack({ id, version, expiredSuppressions: expired }) {
  return html`${id} ${version}${expired > 0 ? html`<span class="hint">${strings.basis.expired(expired)}</span>` : nothing}`;
}

function pair(term, value) {
  return html`<div><dt>${term}</dt><dd>${value}</dd></div>`;
}
