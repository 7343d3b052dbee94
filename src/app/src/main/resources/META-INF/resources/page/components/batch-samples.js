// The samples of a batch that people judge by hand, and the form that draws another.
import { html, nothing } from '../lit.js';
import { day } from '../format.js';
import { go, to } from '../route.js';
import * as api from '../sample-api.js';
import { strings } from '../strings.js';
import { may } from '../who.js';
import { complaint } from './failure.js';
import { submitted } from './room.js';

const s = strings.sample;

export class BatchSamples {
  constructor(batch, update) {
    Object.assign(this, { batch, update, list: [], problem: undefined, busy: false });
  }

  async load() {
    this.list = await api.samples(this.batch);
  }

  async draw({ target }) {
    const { size, strata, seed } = target.elements;
    this.problem = undefined;
    this.busy = true;
    this.update();
    await api.draw(this.batch, { size: Number(size.value), strata: strata.value, seed: Number(seed.value) }).then(
      ({ id }) => go(to.sample(id)),
      (problem) => {
        this.problem = problem;
      },
    );
    this.busy = false;
    this.update();
  }

  template() {
    return html`<section class="samples" aria-labelledby="samples-title">
      <h2 id="samples-title">${s.samples}</h2>
      <p class="hint">${s.samplesHint}</p>
      ${this.list.length > 0
        ? html`<ul>
            ${this.list.map(
              (own) => html`<li>
                <a href=${to.sample(own.id)}>${s.sampleOf(own.size)}</a>
                <span class="hint">${day(own.created)} · ${s.drawnBy[own.drawnBy]} · ${s.seed(own.seed)}</span>
              </li>`,
            )}
          </ul>`
        : nothing}
      ${may('sample') ? this.form() : nothing}
    </section>`;
  }

  form() {
    return html`${complaint(this.problem)}
      <form class="sample-form" @submit=${submitted((event) => this.draw(event))} aria-busy=${this.busy ? 'true' : nothing}>
        <div>
          <label for="sample-size">${s.size}</label>
          <input id="sample-size" name="size" type="number" min="2" max="20000" required value="400" />
        </div>
        <div>
          <label for="sample-strata">${s.strata}</label>
          <select id="sample-strata" name="strata">
            ${Object.entries(s.drawnBy).map(([name, text]) => html`<option value=${name}>${text}</option>`)}
          </select>
        </div>
        <div>
          <label for="sample-seed">${s.seedLabel}</label>
          <input id="sample-seed" name="seed" type="number" required value="1" />
        </div>
        <button type="submit" class="outline" ?disabled=${this.busy}>${s.draw}</button>
      </form>`;
  }
}
