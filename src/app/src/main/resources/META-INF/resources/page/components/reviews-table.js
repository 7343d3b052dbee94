// Reviews as a table.
import { html, nothing } from '../lit.js';
import { day, moment } from '../format.js';
import { to } from '../route.js';
import { strings } from '../strings.js';

const s = strings.queue;

/** `hrefOf` gives where a piece is looked at. */
export function reviewsTable(items, hrefOf = to.review) {
  return html`<table class="analyses queue">
    <thead>
      <tr>
        <th scope="col">${s.piece}</th>
        <th scope="col">${s.state}</th>
        <th scope="col">${s.assignee}</th>
        <th scope="col">${s.due}</th>
      </tr>
    </thead>
    <tbody>
      ${items.map(
        (item) => html`<tr>
          <th scope="row">
            <a href=${hrefOf(item.id)}>${item.title}</a>
            <span class="hint">${s.by(item.author?.name ?? strings.review.unknown, day(item.created))}</span>
          </th>
          <td>${state(item.state)}</td>
          <td>${item.assignee?.name ?? s.nobody}</td>
          <td>${item.due ? due(item) : nothing}</td>
        </tr>`,
      )}
    </tbody>
  </table>`;
}

export function state(name) {
  return html`<span class="state ${name}">${strings.review.states[name]}</span>`;
}

function due({ due: until, overdue }) {
  return html`${moment(until)}${overdue ? html` <strong class="overdue">${s.overdue}</strong>` : nothing}`;
}
