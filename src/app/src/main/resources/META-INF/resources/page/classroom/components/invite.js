// How phones come into a class: an address, five large letters, a QR code.
import { html, nothing } from '../../lit.js';
import { strings } from '../strings.js';

const s = strings.board;
const LOCAL = ['localhost', '127.0.0.1', '[::1]'];

export function invite({ code, joinKey }, { network, addresses }, remote) {
  const local = LOCAL.includes(window.location.hostname);
  const base = local ? (addresses[0] ?? window.location.origin) : window.location.origin;
  const address = `${base.replace(/^https?:\/\//u, '')}/#/join`;
  return html`<div class="invite">
    <div>
      <p>${s.joinAt}</p>
      <p class="address">${address}</p>
      <p class="code-large" role="img" aria-label="${s.code} ${[...code].join(' ')}">${[...code].map((letter) => html`<span aria-hidden="true">${letter}</span>`)}</p>
      ${local && !network ? html`<p class="hint">${s.local}</p>` : nothing}
      ${local && addresses.length > 1 ? html`<p class="hint">${addresses.slice(1).join(' · ')}</p>` : nothing}
    </div>
    <img class="qr" src=${remote.qr(base)} alt=${s.qr(`${base}/#/join/${code}/${joinKey}`)} width="320" height="320" />
  </div>`;
}
