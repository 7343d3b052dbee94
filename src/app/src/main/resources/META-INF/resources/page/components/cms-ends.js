// The two directions between a desk and its content management system, and the messages that went out.
import { html, nothing } from '../lit.js';
import { moment } from '../format.js';
import { strings } from '../strings.js';
import { to } from '../route.js';
import { lineField, secret } from './fields.js';
import { submitted } from './room.js';

const s = strings.cms;

const justMade = ({ made }, end) => (made?.end === end ? secret(s.secret, made.secret) : nothing);

export function incoming({ settings, busy, made }, act) {
  const end = settings.incoming;
  return html`<section>
    <h2>${s.incoming}</h2>
    <p class="hint">${s.incomingHint}</p>
    ${end ? html`<p>${s.address} <code class="address">${new URL(end.address, window.location.href).href}</code></p><p class="hint">${s.since(moment(end.since))}</p>` : nothing}
    ${justMade({ made }, 'incoming')}
    <p class="actions">
      <button type="button" class="outline" ?disabled=${busy} @click=${act.open}>${end ? s.renew : s.open}</button>
      ${end ? html`<button type="button" class="link" ?disabled=${busy} @click=${act.close}>${s.close}</button>` : nothing}
    </p>
    <details>
      <summary>${s.how}</summary>
      <p>${s.howText}</p>
      <pre><code>${s.howSigned}</code></pre>
    </details>
  </section>`;
}

export function outgoing(state, act) {
  const { settings, url, busy } = state;
  const end = settings.outgoing;
  return html`<section>
    <h2>${s.outgoing}</h2>
    <p class="hint">${s.outgoingHint}</p>
    ${settings.sends
      ? html`<form @submit=${submitted(act.tell)}>
          ${lineField({ id: 'cms-url', label: s.url, type: 'url', value: url, input: act.edit })}
          ${end ? html`<p class="hint">${s.since(moment(end.since))}</p>` : nothing} ${justMade(state, 'outgoing')}
          <p class="actions">
            <button type="submit" class="outline" ?disabled=${busy}>${end ? s.renewOutgoing : s.tell}</button>
            ${end
              ? html`<button type="button" class="link" ?disabled=${busy} @click=${act.test}>${s.test}</button>
                  <button type="button" class="link" ?disabled=${busy} @click=${act.tellNobody}>${s.tellNobody}</button>`
              : nothing}
          </p>
        </form>`
      : html`<p>${s.off} <code>framescope.desk.webhooks=true</code></p>`}
  </section>`;
}

export function messages({ deliveries, busy }, act) {
  if (deliveries.length === 0) return nothing;
  return html`<section>
    <h2>${s.messages}</h2>
    <p class="actions"><button type="button" class="link" ?disabled=${busy} @click=${act.look}>${s.look}</button></p>
    <ul class="lines">
      ${deliveries.map((each) => message(each, busy, act))}
    </ul>
  </section>`;
}

function message(delivery, busy, act) {
  const { event, review, created, state } = delivery;
  return html`<li>
    <span>
      <strong>${event}</strong> ${review ? html`<a href=${to.review(review)}>${s.review}</a>` : nothing}
      <span class="hint">${moment(created)}</span>
    </span>
    <span data-state=${state}>${said(delivery)}</span>
    ${state === 'delivered' ? nothing : html`<button type="button" class="link" ?disabled=${busy} @click=${() => act.again(delivery)}>${s.again}</button>`}
  </li>`;
}

function said({ state, tries, due, delivered, failure }) {
  if (state === 'delivered') return s.delivered(moment(delivered));
  const why = failure ? (s.failures[failure] ?? failure) : '';
  return state === 'waiting' ? s.waiting(tries, moment(due), why) : s.givenUp(tries, why);
}
