// Who says what: how the words are shared out, then each speaker with their statements.
import { html, nothing } from '../lit.js';
import { excerpt } from '../format.js';
import { strings } from '../strings.js';
import { anonymity } from './anonymity.js';
import { knownSources } from './known-sources.js';
import { litItem } from './lit-item.js';
import { loadedSpeech } from './loaded-speech.js';
import { shares } from './shares.js';

/** All speakers. `act.listen(group)` lights up, `act.listen()` puts out, `act.goTo(place)` shows a place. */
export function voices({ report, speakers, shares: shared }, definitions, act) {
  if (speakers.length === 0) return html`<p>${strings.speakers.none}</p>`;
  return html`${knownSources(report.measures ?? [], definitions)} ${shares(shared, act)}
    ${loadedSpeech(report.loadedSpeech ?? [], act)}
    <section aria-labelledby="statements-title">
      <h3 id="statements-title">${strings.speakers.statements}</h3>
      <p class="hint">${strings.speakers.hint}</p>
      <ul class="speakers">
        ${speakers.map((group) => litItem(group, act, speaker(group, act)))}
      </ul>
    </section>`;
}

function speaker(group, act) {
  const types = [...group.types].map((type) => strings.sourceTypes[type]).join(', ');
  return html`<details ?open=${group.attributions.length === 1}>
    <summary>
      <span class="speaker">${group.name || strings.speakers.noSource}</span>
      <span class="hint">${[types, strings.speakers.count(group.attributions.length)].filter(Boolean).join(' · ')}</span>
    </summary>
    <ul>
      ${group.attributions.map((attribution) => statement(attribution, group, act))}
    </ul>
  </details>`;
}

function statement(attribution, group, act) {
  const { content, cue, source, chain, kind } = attribution;
  const said = content.map((piece) => piece.text).join(' … ');
  const named = source && source.text !== group.name ? `“${source.text}”` : undefined;
  const how = [strings.attributionKinds[kind], cue ? `“${cue.text}”` : strings.speakers.noCue, cue && strings.stances[cue.stance]];
  return html`<li class=${kind}>
    <button type="button" class="passage" title=${strings.speakers.show} @click=${() => act.goTo(content[0])}>${excerpt(said, 160)}</button>
    <p class="hint">
      ${[named, ...how, content.length > 1 && strings.speakers.pieces(content.length)].filter(Boolean).join(' · ')}
    </p>
    ${chain.length > 0 ? hops(chain, source, act) : nothing} ${attribution.anonymity ? anonymity(attribution.anonymity, act) : nothing}
  </li>`;
}

/** From the outlet to the speaker, station by station. */
function hops(chain, source, act) {
  return html`<p class="chain">
    <span class="hint">${strings.speakers.chain}</span>
    <span>${strings.speakers.outlet}</span>
    ${chain.map((hop) => html`<span aria-hidden="true">←</span> ${station(hop, act)}`)}
    <span aria-hidden="true">←</span> <span>${source ? (source.name ?? source.text) : strings.speakers.noSource}</span>
  </p>`;
}

/** A station as it stands in the text, and who it is where the words leave that open. */
function station(hop, act) {
  const named = hop.name && hop.name !== hop.text ? html` <span class="hint">(${hop.name})</span>` : nothing;
  return html`<button type="button" class="passage hop" title=${strings.sourceTypes[hop.type]} @click=${() => act.goTo(hop)}>${hop.text}</button>${named}`;
}
