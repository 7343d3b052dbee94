// The queue: what waits for somebody, what is mine, what is done.
import { complaint } from '../components/failure.js';
import { reviewsTable } from '../components/reviews-table.js';
import { Room } from '../components/room.js';
import { html, nothing } from '../lit.js';
import * as desk from '../review-api.js';
import { to } from '../route.js';
import { strings } from '../strings.js';

const s = strings.queue;

const SHELVES = {
  open: { state: 'open' },
  mine: { state: 'assigned,in-review', assignee: 'me' },
  drafts: { author: 'me' },
  done: { state: 'returned,cleared,withdrawn' },
  second: { reading: 'closed' },
};

export async function open() {
  const [page, blind] = await Promise.all([desk.reviews(SHELVES.open), desk.reviews({ reader: 'me' })]);
  return { title: s.title, show: (root) => new Queue(root, page, blind.items).update() };
}

class Queue extends Room {
  shelf = 'open';

  /** `blind` are the pieces that whoever looks is asked to read blind. */
  constructor(root, page, blind) {
    super(root);
    this.blind = blind;
    this.take(page);
  }

  take({ items, next }) {
    this.items = items;
    this.next = next;
  }

  page() {
    return html`<div class="shelf">
      <header class="lead">
        <h1 tabindex="-1">${s.title}</h1>
        <p>${s.lead}</p>
      </header>
      ${complaint(this.problem)}
      ${this.blind.length > 0 ? html`<section class="said to-read"><p>${s.asked(this.blind.length)}</p><ul>${this.blind.map(({ id, title }) => html`<li><a href=${to.reading(id, '')}>${title}</a></li>`)}</ul></section>` : nothing}
      <fieldset class="order shelves">
        <legend class="unseen">${s.shelf}</legend>
        ${Object.keys(SHELVES).map(
          (name) => html`<label><input type="radio" name="shelf" .checked=${this.shelf === name} @change=${() => this.choose(name)} />${s.shelves[name]}</label>`,
        )}
      </fieldset>
      ${this.items.length > 0 ? reviewsTable(this.items, this.shelf === 'second' ? to.comparison : to.review) : this.empty()}
      ${this.next ? html`<button type="button" class="more" @click=${() => this.more()}>${strings.list.more}</button>` : nothing}
    </div>`;
  }

  empty() {
    return html`<p>${s.empty[this.shelf]}</p>
      <p class="hint">${s.emptyHint} <a href=${to.start()}>${strings.nav.start}</a></p>`;
  }

  choose(shelf) {
    return this.attempt(async () => {
      this.shelf = shelf;
      this.take(await desk.reviews(SHELVES[shelf]));
    }, s.shelves[shelf]);
  }

  more() {
    return this.attempt(async () => {
      const page = await desk.reviews(SHELVES[this.shelf], this.next);
      this.take({ items: [...this.items, ...page.items], next: page.next });
    });
  }
}
