// Kept analyses as a table, and the question before one is deleted.
import { moment } from '../format.js';
import { html, nothing } from '../lit.js';
import { to } from '../route.js';
import { strings } from '../strings.js';
import { severityCounts } from './severity-counts.js';

const s = strings.list;

export function analysesTable(items, ask) {
  return html`<table class="analyses">
    <thead>
      <tr>
        <th scope="col">${s.article}</th>
        <th scope="col">${s.findings}</th>
        <th scope="col">${s.kept}</th>
        <th scope="col"><span class="unseen">${s.actions}</span></th>
      </tr>
    </thead>
    <tbody>
      ${items.map((item) => row(item, ask))}
    </tbody>
  </table>`;
}

function row(item, ask) {
  const title = item.headline || s.untitled;
  return html`<tr>
    <th scope="row">
      <a href=${to.analysis(item.id)}>${title}</a>
      ${item.outlet ? html`<span class="hint">${item.outlet}</span>` : nothing}
    </th>
    <td>${severityCounts(item.findings)}</td>
    <td>${item.created ? html`<time datetime=${item.created}>${moment(item.created)}</time>` : nothing}</td>
    <td><button type="button" class="link" aria-label=${s.removeOne(title)} @click=${() => ask(item)}>${s.remove}</button></td>
  </tr>`;
}

/** Asks once more; the browser's own dialog keeps the focus inside and gives it back. */
export function confirmDialog(item, remove) {
  return html`<dialog aria-labelledby="confirm-text">
    <article>
      <p id="confirm-text">${item ? s.confirm(item.headline || s.untitled) : ''}</p>
      <form method="dialog" class="actions">
        <button type="submit" class="secondary">${strings.cancel}</button>
        <button type="button" @click=${remove}>${s.remove}</button>
      </form>
    </article>
  </dialog>`;
}
