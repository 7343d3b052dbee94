// One's own account: the password, and tokens for programs.
import * as desk from '../desk-api.js';
import { complaint } from '../components/failure.js';
import { passwordForm } from '../components/password-form.js';
import { Room } from '../components/room.js';
import { newToken, tokenList } from '../components/tokens.js';
import { html, nothing } from '../lit.js';
import { go, to } from '../route.js';
import { strings } from '../strings.js';
import { who } from '../who.js';

const s = strings.account;

export async function open() {
  const tokens = await desk.tokens();
  return { title: s.title(who().me.name), show: (root) => new Account(root, tokens).update() };
}

class Account extends Room {
  made = undefined;
  saved = false;

  constructor(root, tokens) {
    super(root);
    this.tokens = tokens;
  }

  page() {
    const { me, accounts } = who();
    if (!me) return nothing;
    return html`<div class="shelf forms">
      <header class="lead">
        <h1 tabindex="-1">${s.title(me.name)}</h1>
        <p>${s.lead(strings.roles[me.role], me.desk)}</p>
        ${accounts ? html`<p><button type="button" class="link" @click=${() => this.leave()}>${s.signOut}</button></p>` : nothing}
      </header>
      ${complaint(this.problem)}
      <section>
        <h2>${s.tokens}</h2>
        <p class="hint">${s.tokensHint}</p>
        ${tokenList(this.tokens, (token) => this.remove(token))}
        ${newToken(this.made, this.busy, (token) => this.add(token))}
      </section>
      ${accounts ? this.password() : nothing}
    </div>`;
  }

  password() {
    return html`<section>
      <h2>${strings.password.title}</h2>
      ${this.saved ? html`<p role="status">${strings.password.saved}</p>` : nothing}
      ${passwordForm(this.busy, (old, chosen) => this.choose(old, chosen))}
    </section>`;
  }

  add(token) {
    return this.attempt(async () => {
      this.made = await desk.addToken(token);
      this.tokens = await desk.tokens();
    });
  }

  remove(token) {
    return this.attempt(async () => {
      await desk.deleteToken(token);
      this.tokens = this.tokens.filter((each) => each.id !== token.id);
      if (this.made?.id === token.id) this.made = undefined;
    });
  }

  choose(old, chosen) {
    return this.attempt(async () => {
      await desk.choosePassword(old, chosen);
      this.saved = true;
    }, strings.password.saved);
  }

  leave() {
    return this.attempt(async () => {
      await desk.signOut();
      go(to.signIn());
    });
  }
}
