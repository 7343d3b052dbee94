// The door: name and password, and a password of one's own where the first was for one time.
import * as desk from '../desk-api.js';
import { complaint } from '../components/failure.js';
import { lineField } from '../components/fields.js';
import { passwordForm } from '../components/password-form.js';
import { Room, submitted } from '../components/room.js';
import { html, nothing } from '../lit.js';
import { strings } from '../strings.js';
import { who } from '../who.js';

const s = strings.signIn;

/** `why` says how a sign-in elsewhere ended: `unknown`, `failed`, `away`. */
export async function open([why] = []) {
  const problem = s.elsewhere[why];
  return { title: s.title, show: (root) => new Door(root, problem).update() };
}

class Door extends Room {
  login = '';
  password = '';

  constructor(root, problem) {
    super(root);
    this.problem = problem;
  }

  page() {
    return who().passwordNeeded ? this.ownPassword() : this.signIn();
  }

  signIn() {
    return html`<div class="door">
      <header class="lead">
        <h1 tabindex="-1">${s.title}</h1>
        <p>${s.lead}</p>
      </header>
      ${complaint(this.problem)} ${this.provider()}
      <form @submit=${submitted(() => this.enter())}>
        ${lineField({ id: 'login', label: s.login, value: this.login, autocomplete: 'username', input: (login) => (this.login = login) })}
        ${lineField({ id: 'password', label: s.password, type: 'password', value: this.password, autocomplete: 'current-password', input: (password) => (this.password = password) })}
        <p class="actions"><button type="submit" ?disabled=${this.busy}>${s.go}</button></p>
        <p class="hint">${s.forgot}</p>
      </form>
    </div>`;
  }

  /** Leaves the page: a provider signs nobody in from a script. */
  provider() {
    const { provider } = who();
    if (!provider) return nothing;
    return html`<p class="provider"><a role="button" href="api/v1/session/provider">${s.with(provider)}</a></p>
      <p class="hint">${s.or}</p>`;
  }

  ownPassword() {
    return html`<div class="door">
      <header class="lead">
        <h1 tabindex="-1">${s.own}</h1>
        <p>${s.ownLead}</p>
      </header>
      ${complaint(this.problem)} ${passwordForm(this.busy, (old, chosen) => this.choose(old, chosen), this.password)}
    </div>`;
  }

  enter() {
    return this.attempt(async () => {
      await desk.signIn(this.login, this.password);
      if (!who().passwordNeeded) onwards();
    });
  }

  choose(old, chosen) {
    return this.attempt(async () => {
      await desk.choosePassword(old, chosen);
      onwards();
    });
  }
}

/** To where somebody wanted to go before they were asked who they are. */
function onwards() {
  if (window.location.hash.startsWith('#/sign-in')) window.location.hash = '#/';
  else window.dispatchEvent(new HashChangeEvent('hashchange'));
}
