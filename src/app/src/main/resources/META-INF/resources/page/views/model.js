// One model: its card, as its evaluation wrote it.
import * as api from '../api.js';
import { markdown } from '../components/markdown.js';
import { html, render } from '../lit.js';
import { strings } from '../strings.js';

export async function open([id = '']) {
  const model = await api.model(id);
  return { title: strings.model.title(model.id), show: (root) => render(page(model), root) };
}

function page(model) {
  return html`<div class="model-card">
    ${markdown(model.card)}
    <p class="hint">${strings.model.bundle} <code class="digest">${model.sha256}</code></p>
  </div>`;
}
