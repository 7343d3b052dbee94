// One passage of a comparison: its words, what software and readers say about it, and how a disagreement was settled.
import { html, nothing } from '../lit.js';
import { excerpt, fieldName, moment } from '../format.js';
import { kindOf } from '../model/kinds.js';
import { to } from '../route.js';
import { strings } from '../strings.js';
import { submitted } from './room.js';

const s = strings.comparison;
const r = strings.review;
const CONTEXT = 90;

/**
 * The passage.
 *
 * @param view `{texts, titles, readers, maySettle, busy}`
 * @param act `{settle, unsettle}`
 */
export function comparedPassage(passage, view, act) {
  const { subject, rule, accord, settlement } = passage;
  const title = view.titles.get(rule) ?? rule;
  return html`<li class="passage ${accord}" data-subject=${subject} tabindex="-1">
    <p class="in-text">${context(passage, view.texts)}</p>
    <p class="hint"><a href=${to.rule(rule)}>${title}</a> · ${rule} · ${fieldName(passage.field)}</p>
    <dl class="says">
      ${said(s.software, passage.found ? s.found(strings.severities[passage.severity]) : s.notFound, passage.reason)}
      ${said(s.first, first(passage))}
      ${passage.seconds.map((second) => seconds(second, view))}
    </dl>
    ${settlement ? settled(passage, view, act) : nothing}
    ${accord === 'disputed' && view.maySettle ? form(passage, view, act) : nothing}
  </li>`;
}

function context({ field, begin, end, text, rule }, texts) {
  const whole = texts.get(field) ?? '';
  const before = whole.slice(0, begin).split('\n\n').at(-1);
  const [after] = whole.slice(end).split('\n\n');
  return html`${before.length > CONTEXT ? `…${before.slice(-CONTEXT)}` : before}<span class="mark ${kindOf(rule)}">${text}</span>${after.length > CONTEXT ? `${after.slice(0, CONTEXT)}…` : after}`;
}

function said(who, what, more) {
  return html`<div><dt>${who}</dt><dd>${what}${more ? html` <span class="hint">${more}</span>` : nothing}</dd></div>`;
}

function first({ found, first: decision }) {
  if (!decision) return found ? s.undecided : s.notAsked;
  const { outcome, cause, note } = decision;
  return html`<strong>${r.outcomes[outcome]}</strong>${cause ? html`: ${r.causes[cause]}` : nothing}${note ? html`. <q>${note}</q>` : nothing}`;
}

function seconds({ reading, says, marks }, { readers, titles }) {
  const what = s.says[says];
  const list = marks.map(
    (mark) => html`<span class="entry"><q>${excerpt(mark.text, 80)}</q> ${says === 'otherwise' ? html`<span>${titles.get(mark.rule) ?? mark.rule}</span>` : nothing}
      ${mark.note ? html`<span class="hint">${mark.note}</span>` : nothing}</span>`,
  );
  return said(readers.get(reading) ?? r.erased, html`<strong>${what}</strong> ${list}`);
}

function settled(passage, { maySettle, busy }, act) {
  const { outcome, cause, reason, by, settled: when } = passage.settlement;
  return html`<p class="settlement">
    <strong>${s.settled}: ${r.outcomes[outcome]}</strong>${cause ? html`: ${r.causes[cause]}` : nothing}.
    ${reason ? html`<q>${reason}</q>` : r.erasedWords}
    <span class="hint">${by?.name ?? r.erased}, ${moment(when)}</span>
    ${maySettle ? html`<button type="button" class="link" ?disabled=${busy} @click=${() => act.unsettle(passage)}>${r.undo}</button>` : nothing}
  </p>`;
}

function form(passage, { busy }, act) {
  const { subject } = passage;
  const send = submitted(({ target }) => {
    const chosen = target.elements.outcome.value;
    const reason = target.elements.reason.value;
    act.settle(passage, chosen === 'accepted' ? { outcome: 'accepted', reason } : { outcome: 'dismissed', cause: chosen, reason });
  });
  const outcomes = [['accepted', s.stands], ...Object.entries(r.causes)];
  return html`<form class="settle" @submit=${send}>
    <label class="unseen" for="outcome-${subject}">${s.settle}</label>
    <select id="outcome-${subject}" name="outcome" required>
      <option value="">${s.choose}</option>
      ${outcomes.map(([value, text]) => html`<option value=${value}>${text}</option>`)}
    </select>
    <label class="unseen" for="reason-${subject}">${s.reason}</label>
    <input id="reason-${subject}" name="reason" type="text" required autocomplete="off" placeholder=${s.reason} />
    <button type="submit" ?disabled=${busy}>${s.settleIt}</button>
  </form>`;
}
