// Tabs as the ARIA Authoring Practices have them: arrows move, one stop in the tab order.
import { html } from '../lit.js';

/**
 * A row of tabs and the panel of the chosen one.
 *
 * @param tabs `{id, text, count?, content}`; content is a function, called for the chosen tab only
 * @param choose called with the id of another tab
 */
export function tabs(label, list, chosen, choose) {
  const at = Math.max(0, list.findIndex((tab) => tab.id === chosen));
  const move = (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1, Home: -at, End: list.length - 1 - at }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = list[(at + step + list.length) % list.length].id;
    choose(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
  return html`<div class="tabs">
    <div role="tablist" aria-label=${label} @keydown=${move}>
      ${list.map(
        (tab, index) => html`<button
          type="button"
          role="tab"
          id="tab-${tab.id}"
          aria-selected=${String(index === at)}
          aria-controls="tabpanel"
          tabindex=${index === at ? 0 : -1}
          @click=${() => choose(tab.id)}
        >${tab.text}${tab.count === undefined ? '' : html` <span class="count">${tab.count}</span>`}</button>`,
      )}
    </div>
    <div role="tabpanel" id="tabpanel" aria-labelledby="tab-${list[at].id}" tabindex="0">${list[at].content()}</div>
  </div>`;
}
