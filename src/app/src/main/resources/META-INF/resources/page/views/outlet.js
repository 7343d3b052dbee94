// What was measured in one outlet's articles of a batch; behind each figure, the articles.
import * as api from '../api.js';
import { articleFigures } from '../components/article-figures.js';
import { intervalBar } from '../components/interval-bar.js';
import { described, outletFigures } from '../components/outlet-figures.js';
import { OutletNotes } from '../components/outlet-notes.js';
import { trendPlot } from '../components/trend-plot.js';
import { interval, significant } from '../format.js';
import { html, nothing, render } from '../lit.js';
import { to } from '../route.js';
import { outletNotes } from '../sample-api.js';
import { strings } from '../strings.js';

const s = strings.outlet;

export async function open([batch, , outlet, measure]) {
  const place = { batch, outlet };
  const [profile, definitions] = await Promise.all([api.outlet(batch, outlet), api.measureIndex()]);
  if (measure === undefined) {
    const notes = await outletNotes(batch, outlet);
    return { title: outlet, show: (root) => new Outlet(root, place, profile, definitions, notes).update() };
  }
  const articles = await api.outletArticles(batch, outlet, measure);
  const { term } = described(measure, definitions);
  return { title: s.articlesTitle(term), show: (root) => render(behind({ place, articles, measure, term }), root) };
}

function behind({ place, articles, measure, term }) {
  return html`<div class="shelf">
    <header class="lead">
      <h1 tabindex="-1">${s.articlesTitle(term)}</h1>
      <p>${place.outlet}. ${s.articlesHint}</p>
      <p><a href=${to.outlet(place.batch, place.outlet)}>${s.allFigures}</a></p>
    </header>
    ${articleFigures(articles, [{ term: s.value, of: (article) => article.measures[measure] }])}
  </div>`;
}

class Outlet {
  constructor(root, place, profile, definitions, notes) {
    Object.assign(this, { root, place, profile, definitions });
    this.selection = 'all';
    this.notes = new OutletNotes(place, notes, () => this.update());
  }

  choose(selection) {
    this.selection = selection;
    this.update();
  }

  chosen() {
    const { profile, selection } = this;
    return selection === 'all' ? profile : (profile.selections ?? []).find((own) => own.selection === selection);
  }

  update() {
    const { profile, place, definitions } = this;
    render(
      html`<div class="shelf outlet">
        <header class="lead">
          <h1 tabindex="-1">${profile.outlet}</h1>
          <p>${s.lead(profile.articles)}</p>
          <p><a href=${to.batch(place.batch)}>${s.back}</a></p>
        </header>
        ${reliability(profile.reliability)} ${this.selections()}
        <div aria-live="polite">${outletFigures(this.chosen()?.measures ?? [], place, definitions)}</div>
        ${trends(profile.trends ?? [], definitions)} ${this.notes.template()}
      </div>`,
      this.root,
    );
  }

  selections() {
    const { profile } = this;
    const sizes = new Map([['all', profile.articles], ...(profile.selections ?? []).map((own) => [own.selection, own.articles])]);
    return html`<fieldset class="selections">
      <legend>${s.selection}</legend>
      ${Object.entries(s.selections).map(
        ([name, text]) => html`<label>
          <input type="radio" name="selection" value=${name} .checked=${name === this.selection} @change=${() => this.choose(name)} />
          ${text} <span class="count">${sizes.get(name) ?? 0}</span>
        </label>`,
      )}
      ${profile.copies ? html`<p class="hint">${s.copies(profile.copies)}</p>` : nothing}
    </fieldset>`;
  }
}

function reliability({ status, estimate, interval: range, reason }) {
  return html`<section class="figures reliability">
    <h2>${s.reliability}</h2>
    <p class="hint">${s.reliabilityHint}</p>
    ${status === 'scored'
      ? html`<p class="drawn">
          <span class="figure">${significant(estimate)}</span> ${intervalBar(estimate, range, [0, 1])}
          <span class="hint">${interval(range)}</span>
        </p>`
      : html`<p>${s.abstained(reason)}</p>`}
  </section>`;
}

function trends(list, definitions) {
  if (list.length === 0) return nothing;
  return html`<section class="trends">
    <h2>${s.trends}</h2>
    <p class="hint">${s.trendsHint}</p>
    ${list.map((trend) => trendPlot(trend, described(trend.measure, definitions).term))}
  </section>`;
}
