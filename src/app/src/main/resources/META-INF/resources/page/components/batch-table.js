// Batches as a table.
import { html } from '../lit.js';
import { count, moment } from '../format.js';
import { to } from '../route.js';
import { strings } from '../strings.js';
import { batchBar } from './batch-progress.js';

const s = strings.batches;

export function batchTable(items) {
  return html`<table class="analyses batches">
    <thead>
      <tr>
        <th scope="col">${s.batch}</th>
        <th scope="col">${s.progress}</th>
        <th scope="col">${s.came}</th>
      </tr>
    </thead>
    <tbody>
      ${items.map(row)}
    </tbody>
  </table>`;
}

function row({ id, name, state, articles, created }) {
  return html`<tr>
    <th scope="row"><a href=${to.batch(id)}>${name ?? s.unnamed}</a></th>
    <td>
      ${batchBar(articles)}
      <span class="hint">${s.states[state]} · ${s.done(count(articles.in - articles.left), count(articles.in))}</span>
    </td>
    <td><time datetime=${created}>${moment(created)}</time></td>
  </tr>`;
}
