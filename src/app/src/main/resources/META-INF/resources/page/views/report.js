// A report: the article with its marks in the middle, the chosen finding and everything measured beside it.
import * as api from '../api.js';
import { articleText } from '../components/article-text.js';
import { basis } from '../components/basis.js';
import { findingCard } from '../components/finding-card.js';
import { findingsList } from '../components/findings-list.js';
import { keysDialog } from '../components/keys-dialog.js';
import { legend } from '../components/legend.js';
import { measures } from '../components/measures.js';
import { reportHead } from '../components/report-head.js';
import { tabs } from '../components/tabs.js';
import { verdicts } from '../components/verdict.js';
import { voices } from '../components/voices.js';
import { guard, html, nothing, render } from '../lit.js';
import { reading as layOut } from '../model/reading.js';
import { to } from '../route.js';
import { strings } from '../strings.js';
import { Reader } from './reader.js';

/**
 * The view of one report; `id` is absent where the report is not kept, `finding` is chosen at once. `judging` is what a
 * desk does with it: `{href, attach, head, card, decision, discussion, keys, asked}`.
 */
export async function openReport({ article, report }, { id, finding, judging }) {
  const [rules, definitions, models] = await Promise.all([api.ruleIndex(), api.measureIndex(), api.modelIndex()]);
  const reading = layOut(article, report, (each) => (judging ? judging.href(each) : to.finding(id, each)));
  const titles = new Map([...rules].map(([name, rule]) => [name, rule.title]));
  const view = { id, judging, rules, definitions, models, reading, titles };
  let reader;
  return {
    title: article.headline || strings.report.untitled,
    show: (root) => {
      reader = new Reader(root, reading, () => render(page(view, reader), root), judging?.keys);
      judging?.attach(reader);
      reader.update();
      reader.attach();
      if (finding) reader.select(finding, { focus: 'text' });
    },
    close: () => reader?.detach(),
  };
}

function page(view, reader) {
  const { judging, reading, titles } = view;
  const { state } = reader;
  const chosen = reader.finding(state.selected);
  const hidden = [...state.hidden].map((kind) => `hide-${kind}`).join(' ');
  return html`<div class="report ${chosen ? 'has-card' : ''}">
    <section class="reading ${hidden}" aria-label=${strings.report.article}>
      ${judging?.head() ?? nothing} ${reportHead(view, reader.act, legend(reading.findings, state.hidden, reader.act.toggle))}
      <article class="article" lang=${reading.article.language ?? nothing}>
        ${guard([reading], () => articleText(reading, titles))}
      </article>
      ${notChecked(reading.report.notChecked ?? [])}
    </section>
    <aside class="panel" aria-label=${strings.report.panel}>
      ${findingCard(chosen, reading.findings.length, view.rules.get(chosen?.rule), reader.act, chosen && judging?.card(chosen))}
      ${tabs(strings.report.panel, panels(view, reader), state.tab, reader.act.tab)}
    </aside>
    ${keysDialog(judging ? strings.keys.judging : [])}
  </div>`;
}

/** On a desk, figures come after the passages have been judged. */
function onlyIfAsked(ask) {
  return html`<p class="hint">${strings.review.scoresHint}</p>
    <button type="button" class="outline" @click=${ask}>${strings.review.scores}</button>`;
}

function panels({ judging, reading, titles, rules, definitions, models }, { state, act }) {
  const { findings, report } = reading;
  const asked = !judging || judging.asked;
  const content = {
    findings: () => findingsList(findings, titles, state, act, judging),
    ...(judging ? { discussion: () => judging.discussion() } : {}),
    voices: () => voices(reading, definitions, act),
    captions: () => verdicts(reading, mismatchKeys(rules), act.goTo),
    measures: () => (asked ? measures(reading, { definitions, models }, act) : onlyIfAsked(() => act.ask(judging))),
    basis: () => basis(report, models),
  };
  const said = judging?.review.comments.filter((comment) => !comment.finding).length;
  const counts = { findings: findings.length, voices: reading.speakers.length, discussion: said };
  return Object.entries(content).map(([id, make]) => ({ id, text: strings.tabs[id], count: counts[id], content: make }));
}

/** What the evidence keys of caption and headline verdicts mean, as their rules say. */
function mismatchKeys(rules) {
  return Object.assign({}, ...[...rules.values()].filter((r) => /^(CAP|HDL|HEA|HED)/u.test(r.id)).map((r) => r.evidence ?? {}));
}

function notChecked(list) {
  if (list.length === 0) return nothing;
  return html`<section class="not-checked" aria-labelledby="not-checked-title">
    <h2 id="not-checked-title">${strings.report.notChecked}</h2>
    <ul>
      ${list.map((item) => html`<li>${item}</li>`)}
    </ul>
  </section>`;
}
