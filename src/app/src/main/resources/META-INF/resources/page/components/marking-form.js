// What the chosen passage is said to be, and a list of all that was marked.
import { html, nothing, repeat } from '../lit.js';
import { excerpt, fieldName } from '../format.js';
import { KINDS, kindOf } from '../model/kinds.js';
import { strings } from '../strings.js';
import { submitted } from './room.js';

const s = strings.reading;
const SIZES = ['earlier', 'later', 'less', 'more'];

/**
 * The form.
 *
 * @param state `{chosen, text, changed, rules, busy}`: `changed` is the mark that is changed
 * @param act `{mark, resize, cancel}`
 */
export function markingForm({ chosen, text, changed, rules, busy }, act) {
  if (!chosen) return html`<div class="card empty"><p>${s.choose}</p></div>`;
  const send = submitted(({ target }) => act.mark(target.elements.rule.value, target.elements.note.value));
  const leave = (event) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    act.cancel();
  };
  return html`<section class="card marking" id="card" aria-label=${s.marking} @keydown=${leave}>
    <header>
      <p class="place">${fieldName(chosen.field)}</p>
      <button type="button" class="icon" aria-label=${strings.close} @click=${act.cancel}>×</button>
    </header>
    <blockquote>${excerpt(text, 300)}</blockquote>
    <p class="sizes" role="group" aria-label=${s.size}>
      ${SIZES.map((how) => html`<button type="button" class="outline" aria-label="${s.sizes[how][0]}: ${s.sizes[how][1]}" title=${s.sizes[how][1]} @click=${() => act.resize(how)}>${s.sizes[how][0]}</button>`)}
    </p>
    ${repeat([changed?.id], (key) => key, () => fields(changed, rules, busy, send))}
  </section>`;
}

/** Anew for each mark that is changed, so that nothing that was typed for one is said of another. */
function fields(changed, rules, busy, send) {
  return html`<form @submit=${send}>
      <label for="rule">${s.is}</label>
      <select id="rule" name="rule" required>
        <option value="" ?selected=${!changed}>${s.chooseRule}</option>
        ${grouped(rules).map(
          ([kind, list]) => html`<optgroup label=${strings.kinds[kind]}>
            ${list.map(({ id, title }) => html`<option value=${id} ?selected=${changed?.rule === id}>${title} (${id})</option>`)}
          </optgroup>`,
        )}
      </select>
      <label class="unseen" for="note">${s.note}</label>
      <input id="note" name="note" type="text" autocomplete="off" placeholder=${s.note} .value=${changed?.note ?? ''} />
      <button type="submit" ?disabled=${busy}>${changed ? s.change : s.mark}</button>
    </form>`;
}

function grouped(rules) {
  const groups = Map.groupBy(rules, (rule) => kindOf(rule.id));
  return KINDS.filter((kind) => groups.has(kind)).map((kind) => [kind, groups.get(kind)]);
}

/** Everything that was marked; `act` is `{edit, remove}`. */
export function markList(marks, titles, busy, act) {
  if (marks.length === 0) return html`<p class="hint">${s.none}</p>`;
  return html`<ul class="lines marked">
    ${marks.map(
      (mark) => html`<li>
        <span>
          <button type="button" class="link" @click=${() => act.edit(mark)}><span class="mark ${kindOf(mark.rule)}">${excerpt(mark.text, 90)}</span></button>
          <span class="hint">${titles.get(mark.rule) ?? mark.rule}${mark.note ? html`. <q>${mark.note}</q>` : nothing}</span>
        </span>
        <button type="button" class="link" aria-label=${s.removeOf(excerpt(mark.text, 40))} ?disabled=${busy} @click=${() => act.remove(mark)}>${s.remove}</button>
      </li>`,
    )}
  </ul>`;
}
