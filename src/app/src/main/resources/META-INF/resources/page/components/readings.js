// Second readings of a piece: who reads it blind or did, and how one is asked for.
import { html, nothing } from '../lit.js';
import { moment } from '../format.js';
import { to } from '../route.js';
import { strings } from '../strings.js';
import { may } from '../who.js';
import { submitted } from './room.js';

const s = strings.readings;

/** `judging` is `{review, colleagues, busy}`, `act` is `{ask, callOff}`. */
export function readings({ review, colleagues, busy }, act) {
  const shown = review.readings.filter(({ state }) => state !== 'withdrawn');
  if (shown.length === 0 && !may('review')) return nothing;
  const { id } = review.summary;
  return html`<details class="more-about readings-of">
    <summary>${s.title(shown.length)}</summary>
    ${shown.length > 0 ? html`<ul class="lines">${shown.map((each) => line(id, each, busy, act))}</ul>` : nothing}
    ${may('review') ? form(review, colleagues, busy, act) : nothing}
  </details>`;
}

function line(id, reading, busy, act) {
  const { reader, state, draft, ended, mine, steps } = reading;
  const name = reader?.name ?? strings.review.erased;
  return html`<li>
    <span>${state === 'open' ? s.open(name, draft) : s.closed(name, draft, moment(ended))}</span>
    ${state === 'closed' ? html`<a href=${to.comparison(id)}>${s.compare}</a>` : nothing}
    ${state === 'open' && mine ? html`<a href=${to.reading(id, reading.id)}>${s.read}</a>` : nothing}
    ${steps.includes('withdraw') ? html`<button type="button" class="link" ?disabled=${busy} @click=${() => act.callOff(reading)}>${s.callOff}</button>` : nothing}
  </li>`;
}

/** Those who could have seen too much are left out where the page knows of them; the service knows all. */
function form({ summary, drafts, decisions, comments, readings: known }, colleagues, busy, act) {
  const involved = new Set(
    [summary.author, summary.assignee, ...[...drafts.map((d) => d.author), ...decisions.map((d) => d.by), ...comments.map((c) => c.by)]]
      .concat(known.filter(({ state }) => state !== 'withdrawn').map(({ reader }) => reader))
      .map((person) => person?.id),
  );
  const free = colleagues.filter(({ id, role, disabled }) => role !== 'reporter' && !disabled && !involved.has(id));
  if (free.length === 0) return html`<p class="hint">${s.nobody}</p>`;
  return html`<form class="ask" @submit=${submitted(({ target }) => act.ask(target.elements.reader.value))}>
    <label for="second-reader">${s.who}</label>
    <select id="second-reader" name="reader">
      ${free.map(({ id, name }) => html`<option value=${id}>${name}</option>`)}
    </select>
    <button type="submit" class="outline" ?disabled=${busy}>${s.ask}</button>
    <p class="hint">${s.hint}</p>
  </form>`;
}
