// One story that several outlets have, side by side.
import * as api from '../api.js';
import { articleFigures } from '../components/article-figures.js';
import { described } from '../components/outlet-figures.js';
import { html, render } from '../lit.js';
import { to } from '../route.js';
import { strings } from '../strings.js';

const s = strings.story;

export async function open([batch, , story]) {
  const [articles, definitions] = await Promise.all([api.story(batch, story), api.measureIndex()]);
  return { title: s.title, show: (root) => render(page(batch, articles, definitions), root) };
}

function page(batch, articles, definitions) {
  const measures = s.measures.filter((name) => articles.some((article) => name in article.measures));
  const columns = [
    ...measures.map((name) => ({ term: described(name, definitions).term, of: (article) => article.measures[name] })),
    { term: s.agency, of: (article) => article.agency },
  ];
  return html`<div class="shelf">
    <header class="lead">
      <h1 tabindex="-1">${s.title}</h1>
      <p>${s.lead}</p>
      <p><a href=${to.batch(batch)}>${strings.outlet.back}</a></p>
    </header>
    ${articleFigures(articles, columns)}
  </div>`;
}
