// People of a desk as a table, and a form for another.
import { html, nothing } from '../lit.js';
import { strings } from '../strings.js';
import { choice, choiceField, lineField } from './fields.js';
import { submitted } from './room.js';

const s = strings.people;
const ROLES = Object.entries(strings.roles);

/** `act` is absent for those who may only look: `{change(person, change), reset(person), erase(person)}`. */
export function peopleTable(people, act) {
  return html`<table class="analyses people">
    <thead>
      <tr>
        <th scope="col">${s.name}</th>
        <th scope="col">${s.role}</th>
        ${act ? html`<th scope="col">${s.state}</th><th scope="col"><span class="unseen">${strings.list.actions}</span></th>` : nothing}
      </tr>
    </thead>
    <tbody>
      ${people.map((person) => row(person, act))}
    </tbody>
  </table>`;
}

function row(person, act) {
  return html`<tr>
    <th scope="row">${person.name} ${person.login ? html`<span class="hint">${person.login}</span>` : nothing}
      ${person.email && !person.linked ? html`<span class="hint">${s.waiting}</span>` : nothing}</th>
    <td>
      ${act && person.login
        ? choice({ name: s.roleOf(person.name), value: person.role, options: ROLES, choose: (role) => act.change(person, { role }) })
        : strings.roles[person.role]}
    </td>
    ${act ? actions(person, act) : nothing}
  </tr>`;
}

/** The owner of this machine has no account, so there is nothing to change. */
function actions(person, act) {
  if (!person.login) return html`<td></td><td></td>`;
  const may = ({ target }) => act.change(person, { disabled: !target.checked });
  return html`<td><input type="checkbox" role="switch" aria-label=${s.stateOf(person.name)} .checked=${!person.disabled} @change=${may} /></td>
    <td class="tools">
      <button type="button" class="link" aria-label=${s.resetOf(person.name)} @click=${() => act.reset(person)}>${s.reset}</button>
      <button type="button" class="link" aria-label=${s.eraseOf(person.name)} @click=${() => act.erase(person)}>${s.erase}</button>
    </td>`;
}

/** The first account must be an administrator's. */
export function newPerson(busy, accounts, add) {
  const send = submitted(({ target }) => {
    const { login, name, role } = target.elements;
    add({ login: login.value, name: name.value, role: role.value }, target);
  });
  const roles = accounts ? ROLES : ROLES.filter(([role]) => role === 'admin');
  return html`<form class="new" @submit=${send}>
    <h2>${s.add}</h2>
    <div class="columns">
      ${lineField({ id: 'name', label: s.name, input: () => {} })} ${lineField({ id: 'login', label: s.login, input: () => {} })}
      ${choiceField({ id: 'role', label: s.role, value: roles[0][0], options: roles, choose: () => {} })}
    </div>
    <p class="actions"><button type="submit" class="outline" ?disabled=${busy}>${s.addButton}</button></p>
  </form>`;
}

/** For those who sign in elsewhere. */
export function invitation(busy, provider, invite) {
  const send = submitted(({ target }) => {
    const { 'invite-email': email, 'invite-name': name, 'invite-role': role } = target.elements;
    invite({ email: email.value, name: name.value, role: role.value }, target);
  });
  return html`<form class="new" @submit=${send}>
    <h2>${s.invite}</h2>
    <p class="hint">${s.inviteHint(provider)}</p>
    <div class="columns">
      ${lineField({ id: 'invite-name', label: s.name, input: () => {} })} ${lineField({ id: 'invite-email', label: s.email, type: 'email', input: () => {} })}
      ${choiceField({ id: 'invite-role', label: s.role, value: ROLES[0][0], options: ROLES, choose: () => {} })}
    </div>
    <p class="actions"><button type="submit" class="outline" ?disabled=${busy}>${s.inviteButton}</button></p>
  </form>`;
}
