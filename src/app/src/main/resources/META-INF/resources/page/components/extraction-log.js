// What the recognition kept and dropped, block by block in the page's order, each to be taken for something else.
import { html, live, nothing } from '../lit.js';
import { excerpt } from '../format.js';
import { PARTS } from '../model/blocks.js';
import { strings } from '../strings.js';

const s = strings.check;

/** `lesson` is `{domain, rules, busy, kept}`; `act.take(block, part)`, `act.teach()`. */
export function extractionLog(blocks, notices, lesson, act) {
  if (blocks.length === 0) return nothing;
  const dropped = blocks.filter((b) => b.part === 'drop').length;
  return html`<aside class="log" aria-label=${s.log}>
    <section>
      ${notices.map((notice) => html`<p class="complaint" role="note">${notice}</p>`)}
      <h2>${s.blocks(blocks.length, dropped)}</h2>
      <p class="hint">${s.blocksHint}</p>
      ${teach(lesson, act)}
      <ul class="blocks">
        ${blocks.map((block) => row(block, act))}
      </ul>
    </section>
  </aside>`;
}

function row(block, act) {
  const parts = PARTS.includes(block.was) ? PARTS : [block.was, ...PARTS];
  return html`<li class=${block.part === 'drop' ? 'left-out' : ''}>
    <q>${excerpt(block.text, 140)}</q>
    <select aria-label=${s.takeAs(excerpt(block.text, 40))} .value=${live(block.part)} @change=${(event) => act.take(block, event.target.value)}>
      ${parts.map((part) => html`<option value=${part} ?selected=${part === block.part}>${s.parts[part] ?? part}</option>`)}
    </select>
    ${block.part === 'drop' && block.reason ? html`<span class="hint">${block.reason}</span>` : nothing}
  </li>`;
}

function teach({ domain, rules, busy, kept }, act) {
  if (kept) return html`<p class="hint" role="status">${s.taught(kept)}</p>`;
  if (rules.length === 0 || !domain) return nothing;
  return html`<p class="teach">
    <button type="button" class="secondary" ?disabled=${busy} @click=${() => act.teach()}>${s.teach(domain)}</button>
    <span class="hint">${s.teachHint(rules.length)}</span>
  </p>`;
}
