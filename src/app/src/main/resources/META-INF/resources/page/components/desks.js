// The desks of a service, for those who run it.
import { html, nothing } from '../lit.js';
import { strings } from '../strings.js';
import { lineField, secret } from './fields.js';
import { submitted } from './room.js';

const s = strings.desk;

/** `opened` is the desk that was just opened, with its administrator's one-time password. */
export function desksOf(desks, opened, busy, open) {
  const send = submitted(({ target }) => {
    const { 'new-desk': name, 'first-login': login, 'first-name': first } = target.elements;
    open({ name: name.value, administrator: { login: login.value, name: first.value } }, target);
  });
  return html`<section>
    <h2>${s.desks}</h2>
    <p class="hint">${s.desksHint}</p>
    <ul class="lines">
      ${desks.map(({ name }) => html`<li>${name}</li>`)}
    </ul>
    <form class="new" @submit=${send}>
      <h3>${s.newDesk}</h3>
      ${opened ? secret(strings.people.password(opened.administrator.person.login), opened.administrator.password) : nothing}
      <div class="columns">
        ${lineField({ id: 'new-desk', label: s.newDeskName, input: () => {} })} ${lineField({ id: 'first-login', label: s.firstLogin, input: () => {} })}
        ${lineField({ id: 'first-name', label: s.firstName, input: () => {} })}
      </div>
      <p class="actions"><button type="submit" class="outline" ?disabled=${busy}>${s.open}</button></p>
    </form>
  </section>`;
}
