// Articles with one or more of their figures, each leading to its report.
import { html } from '../lit.js';
import { significant } from '../format.js';
import { to } from '../route.js';
import { strings } from '../strings.js';

const s = strings.outlet;

/** `columns`: `{term, of(article)}`, where `of` gives a number, a text or nothing. */
export function articleFigures(articles, columns) {
  return html`<div class="wide">
    <table class="analyses article-figures">
      <thead>
        <tr>
          <th scope="col">${s.article}</th>
          ${columns.map(({ term }) => html`<th scope="col">${term}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${articles.map((article) => row(article, columns))}
      </tbody>
    </table>
  </div>`;
}

function row(article, columns) {
  const hint = [article.outlet, article.published].filter(Boolean).join(' · ');
  return html`<tr>
    <th scope="row">
      <a href=${to.analysis(article.analysis)}>${article.headline || s.untitled}</a>
      <span class="hint">${hint}</span>
    </th>
    ${columns.map(({ term, of }) => html`<td class="figure"><span class="hint narrow">${term}</span> ${shown(of(article))}</td>`)}
  </tr>`;
}

function shown(value) {
  return typeof value === 'number' ? significant(value) : (value ?? '–');
}
