// Catch the tool out: a side, a reason, and why that reason is good or none yet. Points are for reasons, not for agreeing.
import { html, nothing } from '../../lit.js';
import { noteWall, ownWords } from '../components/own-words.js';
import { choice } from '../components/choice.js';
import { ruleCard } from '../components/rule-card.js';
import { slot } from '../model/slots.js';
import { strings } from '../strings.js';

const s = strings.catch;
const SIDES = [
  ['agree', s.agree],
  ['disagree', s.disagree],
];

export function catchOut(desk, ui, act) {
  if (!ui.reveal) return nothing;
  const { catches } = ui.reveal;
  return html`<div class="catching">
    <ol>
      ${catches.map((item, index) => one(desk, ui, act, item, index, catches.length))}
    </ol>
    <p class="actions">
      ${ui.points
        ? html`<output class="points">${s.pointed(points(desk, catches), catches.length)}</output>`
        : html`<button type="button" class="outline" @click=${() => act.set({ points: true })}>${s.points}</button>`}
    </p>
    ${desk.alone || !ui.map ? nothing : noteWall(s.shared, ui.map.words.filter((w) => w.slot.startsWith('catch/')))}
  </div>`;
}

/** `agree`, or `agree:2` once a reason was chosen. */
function parse(answer = '') {
  const [side, reason] = answer.split(':');
  return { side: side || undefined, reason: reason === undefined ? undefined : Number(reason) };
}

function points(desk, catches) {
  return catches.filter(({ reasons }, index) => {
    const { reason } = parse(desk.said(slot.caught(index))?.answer);
    return reason !== undefined && reasons[reason]?.good;
  }).length;
}

function one(desk, ui, act, item, index, all) {
  const place = slot.caught(index);
  const said = desk.said(place);
  const { side, reason } = parse(said?.answer);
  const marked = item.findings.length > 0;
  return html`<li class="catch-item">
    <p class="hint">${s.item(index + 1, all)}</p>
    <blockquote class=${marked ? 'tool' : ''}>${item.text}</blockquote>
    <p><strong>${marked ? s.marked : s.leftAlone}</strong></p>
    ${marked ? ruleCard(ruleOf(ui, item)) : nothing}
    ${choice(`${place}/side`, s.ask, SIDES, side, (id) => act.say(place, id, said?.words))}
    ${side ? reasons(place, item, side, reason, said, act) : nothing}
    ${reason === undefined ? nothing : verdict(item, side, reason)}
    ${reason === undefined || desk.alone ? nothing : ownWords(s.own, s.ownHint, said?.words, (words) => act.say(place, said.answer, words))}
  </li>`;
}

function ruleOf({ reveal, rules }, { article, findings }) {
  const finding = reveal.reports[article].findings.find((each) => each.id === findings[0]);
  return finding && rules.get(finding.rule);
}

function reasons(place, item, side, reason, said, act) {
  const options = item.reasons
    .map(({ side: of, text }, number) => ({ of, entry: [String(number), text] }))
    .filter(({ of }) => of === side)
    .map(({ entry }) => entry);
  const chosen = reason === undefined ? undefined : String(reason);
  return choice(`${place}/reason`, s.why, options, chosen, (id) => act.say(place, `${side}:${id}`, said?.words));
}

function verdict({ reasons: all, note }, side, reason) {
  const { good, why } = all[reason];
  const other = all.find((each) => each.good && each.side !== side);
  return html`<div class="told" role="status">
    <p><b class="note">${good ? s.good : s.weak}</b> ${why}</p>
    ${other ? html`<p class="hint">${s.also} “${other.text}”</p>` : nothing}
    <p class="hint">${note}</p>
  </div>`;
}
