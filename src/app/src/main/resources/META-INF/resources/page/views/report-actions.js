// What can be done with a whole report.
import { go, to } from '../route.js';
import { session } from '../session.js';

/** Back to the correction form with the same article. */
export function again(article) {
  session.draft = { article, kept: [], dropped: [] };
  session.source = undefined;
  session.revises = undefined;
  go(to.check());
}

/** The report as the service gave it, saved as a file. */
export function download({ report }) {
  save(report, `framescope-${report.versions?.articleSha256?.slice(0, 12) ?? 'report'}.json`);
}

/** Saves a value as a file of JSON. */
export function save(value, name) {
  const file = new Blob([JSON.stringify(value, null, 2)], { type: 'application/json' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

export function openKeys(root) {
  root.querySelector('#keys').showModal();
}
