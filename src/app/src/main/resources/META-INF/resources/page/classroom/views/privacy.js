// The privacy notice for schools, on one page that can be printed.
import { html, render } from '../../lit.js';
import { strings } from '../strings.js';

const s = strings.privacy;

export async function open() {
  return { title: s.title, show: (root) => render(page(), root) };
}

function page() {
  return html`<div class="notice">
    <header class="lead">
      <h1 tabindex="-1">${s.title}</h1>
      <p>${s.lead}</p>
    </header>
    ${s.parts.map(([title, text]) => html`<section><h2>${title}</h2><p>${text}</p></section>`)}
    <p class="actions no-print"><button type="button" class="outline" @click=${() => window.print()}>${s.print}</button></p>
  </div>`;
}
