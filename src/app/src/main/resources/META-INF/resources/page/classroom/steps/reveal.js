// The tool's marks, in a third color beside one's own and the class's, each with its rule card.
import { html, nothing } from '../../lit.js';
import { lessonText } from '../components/lesson-text.js';
import { ruleCard } from '../components/rule-card.js';
import { textChoice } from '../components/text-choice.js';
import { counts, heatOf, level } from '../model/heat.js';
import { wordMarks } from '../model/slots.js';
import { strings } from '../strings.js';

const s = strings.reveal;

/** `marks` are one's own by slot; `map` is the class's, where there is one that may be seen. */
export function reveal(lesson, { reveal: shown, rules, map }, ui, act, marks = new Map()) {
  const report = shown.reports[ui.text];
  const findings = numbered(report.findings, lesson.texts[ui.text]);
  const layers = [
    ...(marks.size > 0 ? ['mine'] : []),
    ...(map && !map.hidden ? ['class'] : []),
    'tool',
  ];
  return html`<div class="reveal">
    ${textChoice(lesson.texts, ui.text, (index) => act.set({ text: index }))}
    <fieldset class="layers">
      <legend>${s.layers}</legend>
      ${layers.map(
        (layer) => html`<label
          ><input type="checkbox" .checked=${!ui.hidden.has(layer)} @change=${() => act.toggle(layer)} />
          <span class="layer-${layer}">${s[layer]}</span></label
        >`,
      )}
    </fieldset>
    <div class="columns-two">
      ${lessonText(lesson.texts[ui.text], looks(findings, report, map, ui, marks, layers))}
      <aside class="beside" aria-label=${s.findings}>
        ${findings.length === 0 ? html`<p>${s.none}</p>` : html`<ol class="tool-marks">${findings.map((f) => one(f, rules))}</ol>`}
      </aside>
    </div>
  </div>`;
}

function numbered(findings, { article }) {
  const order = ['headline', 'deck', ...(article.captions ?? []).map((_, i) => `captions[${i}]`), 'body'];
  return [...findings]
    .sort((a, b) => order.indexOf(a.field) - order.indexOf(b.field) || a.begin - b.begin || b.end - a.end)
    .map((finding, index) => ({ ...finding, number: index + 1 }));
}

function looks(findings, report, map, ui, marks, layers) {
  const on = (layer) => layers.includes(layer) && !ui.hidden.has(layer);
  const mine = on('mine') ? wordMarks(marks.keys(), ui.text) : [];
  const known = on('class') ? counts(map) : new Map();
  const heatAt = heatOf(known, ui.text);
  const tool = on('tool') ? findings : [];
  const covers = (m, field, begin, end) => m.field === field && m.begin < end && begin < m.end;
  return {
    word: (field, { begin, end }) => {
      const heat = heatAt(field, begin, end);
      const classes = [
        heat > 0 ? `heat-${level(heat, map.pupils)}` : '',
        mine.some((m) => covers(m, field, begin, end)) ? 'mine-under' : '',
        tool.some((f) => covers(f, field, begin, end)) ? 'tool' : '',
      ];
      return { classes: classes.filter(Boolean).join(' ') };
    },
    numbers: (field, begin, end) => ending(tool.filter((f) => f.field === field && f.end > begin && f.end <= end)),
    captionClasses: (index) => (tool.some((f) => f.field === `captions[${index}]`) ? 'tool' : ''),
    caption: (index) => {
      const here = tool.filter((f) => f.field === `captions[${index}]`);
      const verdict = report.captions?.find((c) => c.index === index)?.mismatch;
      return html`${ending(here)}
      ${on('tool') && verdict?.band ? html`<span class="hint verdict-hint">${s.caption(verdict.band)}</span>` : nothing}`;
    },
  };
}

const ending = (findings) =>
  findings.length === 0
    ? nothing
    : findings.map(({ number }) => html`<a class="tool-number" href="#tool-${number}" aria-label=${s.number(number)} @click=${jump}>${number}</a>`);

/** The address behind the hash is the view's, so numbers lead by focus alone. */
function jump(event) {
  event.preventDefault();
  const target = document.getElementById(event.currentTarget.getAttribute('href').slice(1));
  target?.focus();
  target?.scrollIntoView({ block: 'nearest' });
}

function one({ number, text, reason, otherReadings, rule }, rules) {
  return html`<li id="tool-${number}" tabindex="-1">
    <p><b class="tool-number" aria-hidden="true">${number}</b> <q class="tool">${text}</q></p>
    <p>${reason}</p>
    ${otherReadings?.length > 0
      ? html`<p class="hint">${s.other}:</p>
          <ul class="hint">
            ${otherReadings.map((reading) => html`<li>${reading}</li>`)}
          </ul>`
      : nothing}
    ${ruleCard(rules.get(rule))}
  </li>`;
}
