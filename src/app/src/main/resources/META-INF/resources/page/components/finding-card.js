// The chosen finding: what was found, whose voice, why, how else it may be read, what it rests on.
import { html, nothing } from '../lit.js';
import { excerpt } from '../format.js';
import { to } from '../route.js';
import { strings } from '../strings.js';
import { evidence } from './evidence.js';

/**
 * The card, or how to get one.
 *
 * @param rule the finding's rule as the service tells it, where known
 * @param act `{next, previous, back, goTo, close, wrong}`
 * @param decision what a desk does with it, where one does
 */
export function findingCard(finding, all, rule, act, decision = nothing) {
  if (!finding) return html`<div class="card empty">
    ${all > 0 ? html`<p>${strings.finding.choose} <span class="hint">${strings.finding.chooseKeys}</span></p>${stepper(act)}` : nothing}
  </div>`;
  return html`<section class="card ${finding.kind}" id="card" tabindex="-1" aria-labelledby="card-title" @keydown=${(event) => escape(event, act)}>
    <header>
      <p class="place">${strings.finding.of(finding.number, all)}</p>
      ${stepper(act)}
      <button type="button" class="icon closing" aria-label=${strings.close} @click=${act.close}>×</button>
    </header>
    <h2 id="card-title">${rule?.title ?? strings.kinds[finding.kind]}</h2>
    <p class="labels">
      <span class="severity ${finding.severity}">${strings.severities[finding.severity]}</span>
      <span class="kind"><span class="mark ${finding.kind}">${strings.kinds[finding.kind]}</span></span>
      <span title=${strings.voiceHints[finding.voice]}>${strings.voices[finding.voice]}</span>
      <span>${strings.finding.confidence[finding.confidence]}</span>
    </p>
    <blockquote>${excerpt(finding.text, 220)}</blockquote>
    <p class="reason">${finding.reason}</p>
    ${decision}
    ${otherReadings(finding.otherReadings ?? [])}
    ${Object.keys(finding.evidence ?? {}).length > 0
      ? html`<h3>${strings.finding.evidence}</h3>${evidence(finding.evidence, rule?.evidence ?? {}, act.goTo)}`
      : nothing}
    <p class="foot">
      <a href=${to.rule(finding.rule)}>${strings.finding.rule(finding.rule)}</a>
      <button type="button" class="link" @click=${() => act.wrong(finding)}>${strings.wrong.open}</button>
      <button type="button" class="link" @click=${act.back}>${strings.finding.inText}</button>
    </p>
  </section>`;
}

function stepper(act) {
  return html`<span class="stepper">
    <button type="button" class="icon" aria-label=${strings.finding.previous} title="${strings.finding.previous} (p)" @click=${act.previous}>↑</button>
    <button type="button" class="icon" aria-label=${strings.finding.next} title="${strings.finding.next} (n)" @click=${act.next}>↓</button>
  </span>`;
}

function otherReadings(list) {
  if (list.length === 0) return nothing;
  return html`<h3>${strings.finding.other}</h3>
    <ul class="readings">
      ${list.map((reading) => html`<li>${reading}</li>`)}
    </ul>`;
}

function escape(event, act) {
  if (event.key !== 'Escape') return;
  event.stopPropagation();
  act.back();
}
