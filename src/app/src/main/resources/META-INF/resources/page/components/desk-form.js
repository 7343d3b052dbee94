// The settings of a desk as a form.
import { html, live, nothing } from '../lit.js';
import { strings } from '../strings.js';
import { choiceField, lineField } from './fields.js';
import { submitted } from './room.js';

const s = strings.desk;
const DAYS = 30;

/**
 * The form.
 *
 * @param draft `{name, keepDays, stylePack}`; `keepDays` absent for ever, 0 for nothing
 * @param fixed whether whoever looks may not change it
 * @param act `{edit(change), begin(packId), check, save}`
 */
export function deskForm(draft, { packs, busy, fixed }, act) {
  return html`<form @submit=${submitted(act.save)}>
    <fieldset class="plain" ?disabled=${fixed}>
      ${lineField({ id: 'desk-name', label: s.name, value: draft.name, input: (name) => act.edit({ name }) })} ${retention(draft, act)}
      <div class="field">
        <label for="desk-style">${s.style}</label>
        <p class="hint" id="desk-style-hint">${s.styleHint}</p>
        <textarea
          id="desk-style"
          class="code"
          rows="14"
          spellcheck="false"
          aria-describedby="desk-style-hint"
          .value=${live(draft.stylePack)}
          @input=${(event) => act.edit({ stylePack: event.target.value })}
        ></textarea>
      </div>
      ${fixed
        ? nothing
        : html`${choiceField({ id: 'desk-begin', label: s.begin, value: '', options: [['', '–'], ...packs.map((p) => [p.id, p.title])], choose: act.begin })}
            <p class="actions">
              <button type="submit" ?disabled=${busy}>${s.save}</button>
              <button type="button" class="outline" ?disabled=${busy || !draft.stylePack.trim()} @click=${act.check}>${s.check}</button>
            </p>`}
    </fieldset>
  </form>`;
}

function retention({ keepDays }, act) {
  const kind = keepDays === undefined ? 'all' : keepDays === 0 ? 'none' : 'days';
  return html`<fieldset class="store">
    <legend>${s.keep}</legend>
    ${one('all', s.keepAll, kind, () => act.edit({ keepDays: undefined }))}
    ${one('days', s.keepDays, kind, () => act.edit({ keepDays: DAYS }))}
    ${kind === 'days'
      ? lineField({ id: 'desk-days', label: s.days, type: 'number', min: 1, max: 3660, value: String(keepDays), input: (days) => act.edit({ keepDays: Number(days) || 1 }) })
      : nothing}
    ${one('none', s.keepNone, kind, () => act.edit({ keepDays: 0 }))}
  </fieldset>`;
}

function one(value, text, chosen, choose) {
  return html`<label><input type="radio" name="keep" .checked=${live(value === chosen)} @change=${choose} /> <span>${text}</span></label>`;
}
