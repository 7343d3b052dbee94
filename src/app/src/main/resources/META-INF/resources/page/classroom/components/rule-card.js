// What a rule looks for, finds and leaves alone, and how often it is right: made from the rule itself.
import { ruleExample } from '../../components/rule-example.js';
import { html, nothing } from '../../lit.js';
import { kindOf } from '../../model/kinds.js';
import { strings } from '../strings.js';

const s = strings.reveal;

export function ruleCard(rule) {
  if (!rule) return nothing;
  return html`<details class="rule-card">
    <summary>${s.card}: ${rule.title}</summary>
    <dl>
      <dt>${s.looksFor}</dt>
      <dd>${rule.looksFor}</dd>
      ${example(s.finds, rule, 'finds')} ${example(s.ignores, rule, 'ignores')}
      <dt>${s.right}</dt>
      <dd>${rule.precision ? s.measured(rule.precision) : s.notMeasured}</dd>
    </dl>
  </details>`;
}

function example(title, rule, expectation) {
  const first = (rule.examples ?? []).find((each) => each.expectation === expectation);
  return first ? html`<dt>${title}</dt><dd>${ruleExample(first, kindOf(rule.id))}</dd>` : nothing;
}
