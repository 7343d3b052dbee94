// Tokens for programs: what there is, and a form for another.
import { html, nothing } from '../lit.js';
import { day } from '../format.js';
import { strings } from '../strings.js';
import { lineField, secret } from './fields.js';
import { submitted } from './room.js';

const s = strings.account;
const SCOPES = Object.entries(s.scopeNames);
const DAYS = 90;

export function tokenList(tokens, remove) {
  if (tokens.length === 0) return html`<p>${s.noTokens}</p>`;
  return html`<ul class="lines">
    ${tokens.map(
      (token) => html`<li>
        <span><strong>${token.name}</strong> ${token.scopes.map((scope) => s.scopeNames[scope]).join(', ')}</span>
        <span class="hint">${expiry(token.expires)}</span>
        <button type="button" class="link" aria-label=${s.remove(token.name)} @click=${() => remove(token)}>${s.removeShort}</button>
      </li>`,
    )}
  </ul>`;
}

function expiry(expires) {
  return new Date(expires) > new Date() ? s.until(day(expires)) : s.expired(day(expires));
}

/** The form; `made` is the token that was just made, with its secret. */
export function newToken(made, busy, add) {
  const send = submitted(({ target }) => {
    const scopes = SCOPES.map(([scope]) => scope).filter((scope) => target.elements[`scope-${scope}`].checked);
    add({ name: target.elements['token-name'].value, scopes, days: Number(target.elements['token-days'].value) });
  });
  return html`<form class="new" @submit=${send}>
    <h3>${s.add}</h3>
    ${made ? secret(s.made, made.secret) : nothing}
    ${lineField({ id: 'token-name', label: s.name, input: () => {} })}
    <fieldset>
      <legend>${s.scopes}</legend>
      ${SCOPES.map(
        ([scope, text]) => html`<label><input type="checkbox" name="scope-${scope}" ?checked=${scope === 'read'} /> ${text}</label>`,
      )}
    </fieldset>
    ${lineField({ id: 'token-days', label: s.days, type: 'number', value: String(DAYS), min: 1, max: 366, input: () => {} })}
    <p class="actions"><button type="submit" class="outline" ?disabled=${busy}>${s.add}</button></p>
  </form>`;
}
