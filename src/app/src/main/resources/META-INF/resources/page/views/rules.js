// All rules, by kind.
import * as api from '../api.js';
import { html, render } from '../lit.js';
import { KINDS, kindOf } from '../model/kinds.js';
import { to } from '../route.js';
import { strings } from '../strings.js';

const s = strings.rules;

export async function open() {
  const list = await api.rules();
  return { title: s.title, show: (root) => render(page(list), root) };
}

function page(list) {
  const groups = Map.groupBy(list, (rule) => kindOf(rule.id));
  return html`<div class="rules">
    <header class="lead">
      <h1 tabindex="-1">${s.title}</h1>
      <p>${s.lead}</p>
      <p><a href=${to.corrections()}>${strings.reply.corrections}</a></p>
    </header>
    ${list.length === 0 ? html`<p>${s.none}</p>` : ''}
    ${KINDS.filter((kind) => groups.has(kind)).map(
      (kind) => html`<section>
        <h2><span class="mark ${kind}">${strings.kinds[kind]}</span></h2>
        <ul>
          ${groups.get(kind).map(
            (rule) => html`<li>
              <a href=${to.rule(rule.id)}><span class="id">${rule.id}</span> ${rule.title}</a>
              <p>${rule.looksFor}</p>
            </li>`,
          )}
        </ul>
      </section>`,
    )}
  </div>`;
}
