// What pupils wrote, for the teacher alone: shown to the class only when the teacher says so.
import { html, nothing } from '../../lit.js';
import { strings } from '../strings.js';

const s = strings.board;

export function saidPage({ said: list }, act) {
  const waiting = list.filter(({ review }) => review === 'waiting');
  const read = list.filter(({ review }) => review !== 'waiting');
  return html`<div class="notice">
    <header class="lead">
      <h1 tabindex="-1">${s.saidTitle}</h1>
      <p>${s.saidLead}</p>
    </header>
    ${waiting.length === 0 ? html`<p class="hint">${s.nothingSaid}</p>` : nothing}
    <ul class="said">
      ${[...waiting, ...read].map((each) => one(each, act))}
    </ul>
  </div>`;
}

function one({ id, words, review }, act) {
  const state = { approved: s.shown, refused: s.notShown }[review];
  return html`<li>
    <q>${words}</q>
    ${state ? html`<span class="hint">${state}</span>` : nothing}
    ${review === 'approved' ? nothing : html`<button type="button" class="pill" @click=${() => act.review(id, true)}>${s.approve}</button>`}
    ${review === 'refused' ? nothing : html`<button type="button" class="pill" @click=${() => act.review(id, false)}>${s.refuse}</button>`}
  </li>`;
}
