// Offers the bookmarklet that shows findings while somebody writes elsewhere, and says what it does.
import { html } from '../lit.js';
import { strings } from '../strings.js';
import { bookmarklet } from '../live/bookmarklet.js';
import { Room } from '../components/room.js';

const s = strings.live;

export async function open() {
  const address = await bookmarklet();
  return { title: s.title, show: (root) => new Offer(root, address).update() };
}

class Offer extends Room {
  copied = false;

  constructor(root, address) {
    super(root);
    this.address = address;
  }

  page() {
    return html`<div class="shelf forms">
      <header class="lead">
        <h1 tabindex="-1">${s.title}</h1>
        <p>${s.lead}</p>
      </header>
      <p class="bookmarklet"><a class="drag" href=${this.address} draggable="true" @click=${(event) => event.preventDefault()}>${s.name}</a></p>
      <ol>
        ${s.steps.map((step) => html`<li>${step}</li>`)}
      </ol>
      <p class="actions">
        <button type="button" class="outline" @click=${() => this.copy()}>${this.copied ? s.copied : s.copy}</button>
        <a href="live.html" target="_blank" rel="noopener">${s.without}</a>
      </p>
      <h2>${s.promises}</h2>
      <ul>
        ${s.promise.map((each) => html`<li>${each}</li>`)}
      </ul>
    </div>`;
  }

  copy() {
    return this.attempt(async () => {
      await navigator.clipboard.writeText(this.address);
      this.copied = true;
    }, s.copied);
  }
}
