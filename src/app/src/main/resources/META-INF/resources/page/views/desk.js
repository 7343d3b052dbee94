// The desk's settings: how long it keeps things, and its style pack, checked while it is written.
import * as api from '../api.js';
import * as desk from '../desk-api.js';
import { deskForm } from '../components/desk-form.js';
import { desksOf } from '../components/desks.js';
import { complaint } from '../components/failure.js';
import { Room } from '../components/room.js';
import { html, nothing } from '../lit.js';
import { to } from '../route.js';
import { strings } from '../strings.js';
import { may, who } from '../who.js';

const s = strings.desk;

export async function open() {
  const runs = may('run-service') && who().accounts;
  const [settings, packs, desks] = await Promise.all([desk.desk(), api.stylePacks(), runs ? desk.desks() : undefined]);
  return { title: s.title, show: (root) => new Desk(root, { settings, packs, desks }).update() };
}

class Desk extends Room {
  said = undefined;
  opened = undefined;

  constructor(root, { settings, packs, desks }) {
    super(root);
    Object.assign(this, { settings, packs, desks });
    this.draft = { name: settings.name, keepDays: settings.keepDays, stylePack: settings.stylePack ?? '' };
    this.act = {
      edit: (change) => this.edit(change),
      begin: (id) => this.begin(id),
      check: () => this.check(),
      save: () => this.save(),
    };
  }

  page() {
    return html`<div class="shelf forms">
      <header class="lead">
        <h1 tabindex="-1">${s.title}</h1>
        <p>${s.lead}</p>
      </header>
      <p class="also"><a href=${to.people()}>${s.people}</a> <a href=${to.agreement()}>${strings.agreement.title}</a> <a href=${to.account()}>${strings.account.tokens}</a>
        ${may('manage-desk') ? html`<a href=${to.cms()}>${strings.cms.title}</a>` : nothing}
        ${may('set-standards') ? html`<a href="api/v1/audit" download>${s.audit}</a>` : nothing}
      </p>
      ${complaint(this.problem)} ${this.said ? html`<p role="status" class="said">${this.said}</p>` : nothing}
      ${deskForm(this.draft, { packs: this.packs, busy: this.busy, fixed: !may('set-standards') }, this.act)}
      ${this.desks ? desksOf(this.desks, this.opened, this.busy, (asked, form) => this.open(asked, form)) : nothing}
    </div>`;
  }

  edit(change) {
    Object.assign(this.draft, change);
    this.set({ said: undefined });
  }

  begin(id) {
    return this.attempt(async () => {
      this.draft.stylePack = id ? await desk.stylePack(id) : '';
    });
  }

  check() {
    this.said = undefined;
    return this.attempt(async () => {
      const pack = await desk.checkStylePack(this.draft.stylePack);
      this.said = s.fine(pack.title, pack.rules);
    });
  }

  save() {
    this.said = undefined;
    return this.attempt(async () => {
      const { name, keepDays, stylePack } = this.draft;
      this.settings = await desk.changeDesk(this.settings, { name, keepDays, stylePack: stylePack.trim() ? stylePack : undefined });
      this.said = s.saved;
      await desk.askWho();
    }, s.saved);
  }

  open(asked, form) {
    return this.attempt(async () => {
      this.opened = await desk.addDesk(asked);
      this.desks = await desk.desks();
      form.reset();
    });
  }
}
