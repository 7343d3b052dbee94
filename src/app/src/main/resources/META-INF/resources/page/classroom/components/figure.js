// The class before and after, as two bars with their numbers and how sure the difference is.
import { html } from '../../lit.js';
import { strings } from '../strings.js';
import { bar } from './bars.js';

const s = strings.result;

export function classFigure({ pupils, before, after, difference, interval }) {
  return html`<section class="class-figure" aria-labelledby="figure-title">
    <h2 id="figure-title">${s.figure}</h2>
    <ul class="bars wide">
      ${row(s.before, before, 0)} ${row(s.after, after, 1)}
    </ul>
    <p>${s.difference(difference, interval)}</p>
    <p class="hint">${s.counted(pupils)}</p>
  </section>`;
}

function row(name, share, index) {
  return html`<li><span class="name">${name}</span>${bar(share, index)}<span class="figure">${strings.percent(share)}</span></li>`;
}

export const few = () => html`<p class="hint">${s.few}</p>`;

export const orFew = (figure, least) => (figure && figure.pupils >= least ? classFigure(figure) : few());

