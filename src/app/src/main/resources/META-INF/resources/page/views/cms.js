// How the desk and its content management system talk: drafts in, changes of state out, and what became of the messages.
import * as desk from '../desk-api.js';
import { incoming, messages, outgoing } from '../components/cms-ends.js';
import { complaint } from '../components/failure.js';
import { Room } from '../components/room.js';
import { html } from '../lit.js';
import { to } from '../route.js';
import { strings } from '../strings.js';

const s = strings.cms;

export async function open() {
  const [settings, deliveries] = await Promise.all([desk.cms(), desk.deliveries()]);
  return { title: s.title, show: (root) => new Cms(root, settings, deliveries).update() };
}

class Cms extends Room {
  /** `{end, secret}`: the secret that was just made. */
  made = undefined;

  constructor(root, settings, deliveries) {
    super(root);
    Object.assign(this, { settings, deliveries, url: settings.outgoing?.address ?? '' });
    this.act = {
      open: () => this.remake('incoming', desk.openInbox),
      close: () => this.end(desk.closeInbox),
      edit: (url) => (this.url = url),
      tell: () => this.remake('outgoing', () => desk.setOutgoing(this.url)),
      tellNobody: () => this.end(desk.removeOutgoing),
      test: () => this.send(desk.sendTest),
      again: (delivery) => this.send(() => desk.sendAgain(delivery)),
      look: () => this.send(async () => {}),
    };
  }

  page() {
    return html`<div class="shelf forms">
      <p><a href=${to.desk()}>← ${strings.people.back}</a></p>
      <header class="lead">
        <h1 tabindex="-1">${s.title}</h1>
        <p>${s.lead}</p>
      </header>
      ${complaint(this.problem)} ${incoming(this, this.act)} ${outgoing(this, this.act)} ${messages(this, this.act)}
    </div>`;
  }

  remake(end, make) {
    return this.attempt(async () => {
      const { cms, secret } = await make();
      this.settings = cms;
      this.made = { end, secret };
    }, s.made);
  }

  end(stop) {
    return this.attempt(async () => {
      await stop();
      this.made = undefined;
      this.settings = await desk.cms();
      this.url = this.settings.outgoing?.address ?? '';
    });
  }

  send(how) {
    return this.attempt(async () => {
      await how();
      this.deliveries = await desk.deliveries();
    });
  }
}
