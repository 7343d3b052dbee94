// One sample: who judges it and how far they are, and what their answers say about the batch.
import { complaint } from '../components/failure.js';
import { estimates } from '../components/estimates.js';
import { Room } from '../components/room.js';
import { count } from '../format.js';
import { html, nothing } from '../lit.js';
import { go, to } from '../route.js';
import * as api from '../sample-api.js';
import { strings } from '../strings.js';
import { may } from '../who.js';

const s = strings.sample;

export async function open([id]) {
  const [sample, told] = await Promise.all([api.sample(id), api.estimates(id)]);
  return { title: s.sampleOf(sample.size), show: (root) => new Sample(root, sample, told).update() };
}

class Sample extends Room {
  constructor(root, sample, told) {
    super(root);
    Object.assign(this, { sample, told, asked: false });
  }

  remove() {
    return this.attempt(async () => {
      await api.removeSample(this.sample.id);
      go(to.batch(this.sample.batch));
    });
  }

  page() {
    const { sample, told } = this;
    const judged = sample.coders.some((own) => own.answered > 0);
    return html`<div class="shelf hand-sample">
      <header class="lead">
        <h1 tabindex="-1">${s.sampleOf(sample.size)}</h1>
        <p>${s.lead(sample.strata, s.drawnBy[sample.drawnBy])}</p>
        <p><a href=${to.batch(sample.batch)}>${strings.outlet.back}</a></p>
      </header>
      ${complaint(this.problem)} ${this.seats()} ${judged ? estimates(told, sample.batch) : html`<p>${s.nothingYet}</p>`} ${this.actions()}
    </div>`;
  }

  seats() {
    const { id, size, coders } = this.sample;
    return html`<section aria-labelledby="seats-title">
      <h2 id="seats-title">${s.seats}</h2>
      <p class="hint">${s.seatsHint}</p>
      <ul class="seats">
        ${coders.map(
          ({ seat, state, answered }) => html`<li>
            <span>${s.seat(seat)}</span>
            <progress max=${size} value=${answered} aria-label=${s.seat(seat)}></progress>
            <span class="hint">${s.answered(count(answered), count(size))}</span>
            ${state === 'taken' || !may('label')
              ? html`<span class="hint">${s.states[state]}</span>`
              : html`<a href=${to.judge(id, seat)}>${answered > 0 ? s.goOn : s.begin}</a>`}
          </li>`,
        )}
      </ul>
    </section>`;
  }

  actions() {
    if (this.asked) {
      return html`<div class="actions asked" role="alert">
        <p>${s.confirmRemove}</p>
        <button type="button" @click=${() => this.remove()}>${s.remove}</button>
        <button type="button" class="secondary" @click=${() => this.set({ asked: false })}>${strings.batch.goBack}</button>
      </div>`;
    }
    return html`<p class="actions">
      <a href=${api.designDownload(this.sample.id)} download="design.json">${s.design}</a>
      ${may('sample')
        ? html`<button type="button" class="outline" @click=${() => this.set({ asked: true })}>${s.remove}</button>`
        : nothing}
    </p>`;
  }
}
