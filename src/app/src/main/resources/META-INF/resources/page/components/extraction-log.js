// What the recognition kept and dropped, each block with its reason.
import { html, nothing } from '../lit.js';
import { excerpt, fieldName } from '../format.js';
import { strings } from '../strings.js';

const s = strings.check;

export function extractionLog({ kept, dropped }, act) {
  if (kept.length + dropped.length === 0) return nothing;
  return html`<aside class="log" aria-label=${s.log}>
    <section>
      <h2>${s.dropped(dropped.length)}</h2>
      <p class="hint">${dropped.length > 0 ? s.droppedHint : s.nothingDropped}</p>
      <ul>
        ${dropped.map(
          (block, index) => html`<li>
            <q>${excerpt(block.text, 140)}</q>
            <span class="hint">${block.reason}</span>
            <button type="button" class="link" title=${s.toBody} aria-label="${s.toBody}: ${excerpt(block.text, 40)}" @click=${() => act.putBack(index)}>
              ${s.putBack}
            </button>
          </li>`,
        )}
      </ul>
    </section>
    <details>
      <summary>${s.kept(kept.length)}</summary>
      <p class="hint">${s.keptHint}</p>
      <ul>
        ${kept.map(
          (block) => html`<li>
            <span class="as">${fieldName(block.field)}</span> <q>${excerpt(block.text, 90)}</q>
          </li>`,
        )}
      </ul>
    </details>
  </aside>`;
}
