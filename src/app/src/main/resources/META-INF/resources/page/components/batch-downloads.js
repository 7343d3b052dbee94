// What came of a batch, to be taken away.
import { html, nothing } from '../lit.js';
import { batchDownload } from '../api.js';
import { strings } from '../strings.js';

const s = strings.batch;

/** With the outlets' table once there are profiles; while the batch has not ended it says that more will come. */
export function batchDownloads(id, profiled, ended) {
  const tables = profiled ? [...s.tables, s.outletsTable] : s.tables;
  return html`<section class="downloads" aria-labelledby="downloads-title">
    <h2 id="downloads-title">${s.downloads}</h2>
    ${ended ? nothing : html`<p class="hint">${s.downloadsHint}</p>`}
    <ul>
      <li><a href=${batchDownload(id, 'results')} download>${s.results}</a></li>
      ${tables.map(
        (name) => html`<li>
          ${s.table(name)}
          <a href=${batchDownload(id, `tables/${name}`)} download aria-label=${s.tableAs(name, s.csv)}>${s.csv}</a>
          <a href=${batchDownload(id, `tables/${name}?format=parquet`)} download aria-label=${s.tableAs(name, s.parquet)}>${s.parquet}</a>
        </li>`,
      )}
    </ul>
  </section>`;
}
