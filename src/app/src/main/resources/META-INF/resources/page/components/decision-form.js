// On a finding's card: accept it, dismiss it with a cause, or see what was decided.
import { html, nothing } from '../lit.js';
import { moment } from '../format.js';
import { strings } from '../strings.js';
import { submitted } from './room.js';

const s = strings.review;
const CAUSES = Object.entries(s.causes);

/** `judging` is `{decision(id), dismissing, mayDecide, busy, review}`. */
export function decisionForm(judging, finding, act) {
  const known = judging.decision(finding.id);
  return html`<div class="decision">
    ${known ? decided(known) : nothing} ${settled(judging.settlement(finding.id))}
    ${judging.mayDecide ? (judging.dismissing === finding.id ? dismissal(judging, act) : choices(known, judging, act)) : nothing}
    ${said(judging.review.comments.filter((comment) => comment.finding === finding.id))}
    ${remark(finding, judging.busy, act)}
  </div>`;
}

function decided({ outcome, cause, note, by, decided: when, draft }) {
  return html`<p class="decided ${outcome}">
    <strong>${s.outcomes[outcome]}</strong>${cause ? html`: ${s.causes[cause]}` : nothing}${note ? html`. <q>${note}</q>` : nothing}
    <span class="hint">${s.decidedBy(by?.name ?? s.erased, moment(when), draft)}</span>
  </p>`;
}

/** Where readers disagreed and that was settled, the settlement counts. */
function settled(settlement) {
  if (!settlement) return nothing;
  const { outcome, cause, reason, by, settled: when } = settlement;
  return html`<p class="decided ${outcome}">
    <strong>${strings.comparison.settled}: ${s.outcomes[outcome]}</strong>${cause ? html`: ${s.causes[cause]}` : nothing}. <q>${reason || s.erasedWords}</q>
    <span class="hint">${by?.name ?? s.erased}, ${moment(when)}</span>
  </p>`;
}

function choices(known, { busy }, act) {
  return html`<p class="choices">
    <button type="button" title="${s.accept} (a)" ?disabled=${busy} @click=${act.accept}>${s.accept}</button>
    <button type="button" class="outline" title="${s.dismiss} (d)" ?disabled=${busy} @click=${act.begin}>${s.dismiss}</button>
    ${known ? html`<button type="button" class="link" title="${s.undo} (u)" ?disabled=${busy} @click=${act.undo}>${s.undo}</button>` : nothing}
  </p>`;
}

function dismissal({ busy }, act) {
  const send = submitted(({ target }) => act.dismiss(target.elements.cause.value, target.elements.why.value));
  const leave = (event) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    act.cancel();
  };
  return html`<form class="dismissal" @submit=${send} @keydown=${leave}>
    <fieldset>
      <legend>${s.why}</legend>
      ${CAUSES.map(
        ([cause, text], index) => html`<label><input type="radio" name="cause" value=${cause} ?checked=${index === 0} /> <span>${text}</span></label>`,
      )}
    </fieldset>
    <label class="unseen" for="why">${s.words}</label>
    <input id="why" name="why" type="text" autocomplete="off" placeholder=${s.words} />
    <p class="choices">
      <button type="submit" ?disabled=${busy}>${s.dismiss}</button>
      <button type="button" class="link" @click=${act.cancel}>${strings.cancel}</button>
    </p>
  </form>`;
}

/** What was said about this finding. */
export function said(comments) {
  if (comments.length === 0) return nothing;
  return html`<ul class="comments">
    ${comments.map(
      (comment) => html`<li>
        <p>${comment.said || s.erasedWords}</p>
        <p class="hint">${comment.by?.name ?? s.erased}, ${moment(comment.written)}</p>
      </li>`,
    )}
  </ul>`;
}

function remark(finding, busy, act) {
  const send = submitted(async ({ target }) => {
    if (await act.say(target.elements.remark.value, finding.id)) target.reset();
  });
  return html`<form class="remark" @submit=${send}>
    <label class="unseen" for="remark">${s.remark}</label>
    <input id="remark" name="remark" type="text" autocomplete="off" placeholder=${s.remark} required />
    <button type="submit" class="outline" ?disabled=${busy}>${s.say}</button>
  </form>`;
}
