// The keys, and the switch that turns single keys off (WCAG 2.1.4).
import { html } from '../lit.js';
import { strings } from '../strings.js';

const KEY = 'framescope.single-keys';

export const singleKeys = () => localStorage.getItem(KEY) !== 'off';

/** `more` are the keys of a room that has more than others, as `[key, text]`; `list` those of a report. */
export function keysDialog(more = [], list = strings.keys.list) {
  return html`<dialog id="keys" aria-labelledby="keys-title">
    <article>
      <h2 id="keys-title">${strings.keys.title}</h2>
      <dl class="pairs">
        ${[...list, ...more].map(([key, text]) => html`<div><dt><kbd>${key}</kbd></dt><dd>${text}</dd></div>`)}
      </dl>
      <label>
        <input
          type="checkbox"
          role="switch"
          .checked=${singleKeys()}
          @change=${(event) => localStorage.setItem(KEY, event.target.checked ? 'on' : 'off')}
        />
        ${strings.keys.single}
      </label>
      <form method="dialog"><button>${strings.close}</button></form>
    </article>
  </dialog>`;
}
