// How far a desk's readers agree beyond chance, and the software with them, rule by rule.
import * as api from '../api.js';
import { interval, significant } from '../format.js';
import { html, nothing, render } from '../lit.js';
import { agreement } from '../reading-api.js';
import { to } from '../route.js';
import { strings } from '../strings.js';

const s = strings.agreement;

export async function open() {
  const [told, rules] = await Promise.all([agreement(), api.ruleIndex()]);
  return { title: s.title, show: (root) => render(page(told, rules), root) };
}

function page(told, rules) {
  return html`<div class="shelf">
    <p><a href=${to.desk()}>← ${strings.people.back}</a></p>
    <header class="lead">
      <h1 tabindex="-1">${s.title}</h1>
      <p>${s.lead}</p>
      <p class="hint">${s.minimum(told.minimum)} ${s.readings(told.readings)}</p>
    </header>
    <table class="analyses agreement">
      <thead>
        <tr>
          <th scope="col">${s.rule}</th>
          <th scope="col">${s.readers}</th>
          <th scope="col">${s.software}</th>
        </tr>
      </thead>
      <tbody>
        ${row(s.all, told)} ${told.rules.map((each) => row(html`<a href=${to.rule(each.rule)}>${rules.get(each.rule)?.title ?? each.rule}</a> <span class="hint">${each.rule}</span>`, each))}
      </tbody>
    </table>
    <p class="hint">${s.how}</p>
  </div>`;
}

function row(name, { readers, software }) {
  return html`<tr>
    <th scope="row">${name}</th>
    <td data-name=${s.readers}>${figure(readers)}</td>
    <td data-name=${s.software}>${figure(software)}</td>
  </tr>`;
}

function figure({ status, alpha, interval: range, units, pieces, seen }) {
  const basis = html`<span class="hint">${s.basis(units, seen, pieces)}</span>`;
  if (status !== 'scored') return html`${s.tooFew} ${units > 0 ? basis : nothing}`;
  return html`<strong class="figure">${significant(alpha)}</strong> <span class="figure">(${interval(range)})</span> ${basis}`;
}
