// Which trained model a report names, with the way to its card.
import { html } from '../lit.js';
import { to } from '../route.js';
import { strings } from '../strings.js';

/** `sha256` is as the report has it; `models` are the installed ones by that hash. */
export function speakerModel(sha256, models) {
  const model = models.get(sha256);
  if (!model) return html`${strings.basis.otherModel} <code class="digest">${sha256}</code>`;
  return html`<a href=${to.model(model.id)}>${strings.basis.card(model.id)}</a>`;
}
