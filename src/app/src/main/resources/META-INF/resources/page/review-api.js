// Reviews as the service keeps them.
import { analysis, call, json, send } from './api.js';

const SIZE = 50;
const at = (id) => `reviews/${encodeURIComponent(id)}`;
const ifMatch = (revision) => ({ 'If-Match': `"${revision}"` });

/** `filter` is `{state, assignee, author}`. */
export function reviews(filter, cursor) {
  const query = new URLSearchParams({ limit: SIZE, ...filter, ...(cursor ? { cursor } : {}) });
  return json(`reviews?${query}`);
}

export const review = (id) => json(at(id));

export const submit = (article, due, note) => json('reviews', send('POST', { article, due, note }));

export const revise = (id, article, note) => json(`${at(id)}/drafts`, send('POST', { article, note }));

export const step = ({ summary, version }, asked) => json(`${at(summary.id)}/steps`, send('POST', asked, ifMatch(version)));

export const changes = (id, from, to) => json(`${at(id)}/changes?${new URLSearchParams(from ? { from, to } : {})}`);

export const decide = (id, finding, revision, decision) =>
  json(`${at(id)}/findings/${encodeURIComponent(finding)}`, send('PUT', decision, ifMatch(revision)));

export const undo = (id, finding, revision) =>
  call(`${at(id)}/findings/${encodeURIComponent(finding)}`, { method: 'DELETE', headers: ifMatch(revision) });

export const say = (id, said, finding) => json(`${at(id)}/comments`, send('POST', { said, finding }));

export const erase = (id) => call(at(id), { method: 'DELETE' });

export const precision = () => json('desk/precision');

/** A draft with its article and report. */
export async function draft({ drafts }, number) {
  const chosen = drafts.find((each) => each.number === number) ?? drafts.at(-1);
  return { ...(await analysis(chosen.analysis)), number: chosen.number };
}

/** What a review looks like to other programs. */
export const exported = (id, form) => `api/v1/${at(id)}/exports/${form}`;

export const record = (id) => json(`${at(id)}/record`);
