// One rule: what it looks for and why, and its examples as the tests run them.
import * as api from '../api.js';
import { ruleExample } from '../components/rule-example.js';
import { words } from '../format.js';
import { html, nothing, render } from '../lit.js';
import { kindOf } from '../model/kinds.js';
import * as desk from '../review-api.js';
import { to } from '../route.js';
import { strings } from '../strings.js';
import { may } from '../who.js';

const s = strings.rules;

export async function open([id]) {
  const [rule, judged] = await Promise.all([api.rule(id), may('read-reviews') ? desk.precision() : []]);
  const own = judged.find((each) => each.rule === rule.id);
  return { title: `${rule.id} ${rule.title}`, show: (root) => render(page(rule, own), root) };
}

/** `own` is how often it was right at the reader's desk. */
function page(rule, own) {
  const kind = kindOf(rule.id);
  return html`<div class="rule">
    <p><a href=${to.rules()}>← ${s.all}</a></p>
    <header class="lead">
      <p class="labels">
        <span class="id">${rule.id}</span> <span class="mark ${kind}">${strings.kinds[kind]}</span>
        ${rule.severity ? html`<span>${s.severity(strings.severities[rule.severity] ?? rule.severity)}</span>` : nothing}
      </p>
      <h1 tabindex="-1">${rule.title}</h1>
    </header>
    ${part(s.looksFor, rule.looksFor)} ${part(s.why, rule.why)} ${evidence(Object.entries(rule.evidence ?? {}))}
    ${precision(rule.precision, own)}
    ${examples(s.finds, rule, 'finds', kind)} ${examples(s.ignores, rule, 'ignores', kind)}
  </div>`;
}

function part(title, text) {
  return text ? html`<section><h2>${title}</h2><p>${text}</p></section>` : nothing;
}

/** How often it was right; many rules are judged by no one yet, and say so. */
function precision(measured, own) {
  return html`<section>
    <h2>${s.precision}</h2>
    ${own?.value === undefined ? nothing : html`<p>${s.atDesk(own)}</p>`}
    ${measured ? html`<p>${s.measured(measured)}</p>` : html`<p>${s.notMeasured}</p>`}
  </section>`;
}

function evidence(entries) {
  if (entries.length === 0) return nothing;
  return html`<section>
    <h2>${s.evidence}</h2>
    <dl class="pairs">
      ${entries.map(([key, meaning]) => html`<div><dt>${words(key)}</dt><dd>${meaning}</dd></div>`)}
    </dl>
  </section>`;
}

function examples(title, rule, expectation, kind) {
  const list = (rule.examples ?? []).filter((example) => example.expectation === expectation);
  if (list.length === 0) return nothing;
  return html`<section class="examples">
    <h2>${title}</h2>
    <ul>
      ${list.map((example) => html`<li>${ruleExample(example, kind)}</li>`)}
    </ul>
  </section>`;
}
