// Second readings, what their readers disagree about, and how far a desk agrees, as the service keeps them.
import { call, json, send } from './api.js';

const at = (id, ...more) => ['reviews', id, ...more].map(encodeURIComponent).join('/');
const ifMatch = (revision) => ({ 'If-Match': `"${revision}"` });

export const readings = (id) => json(at(id, 'readings'));

export const reading = (id, one) => json(at(id, 'readings', one));

/** Asks somebody, or oneself, to read the newest draft blind. */
export const ask = (id, reader) => json(at(id, 'readings'), send('POST', { reader }));

/** `step` is close or withdraw. */
export const end = (id, { id: one, version }, step) =>
  json(at(id, 'readings', one, 'steps'), send('POST', { step }, ifMatch(version)));

export const mark = (id, one, passage) => json(at(id, 'readings', one, 'marks'), send('POST', passage));

export const change = (id, one, { id: known, revision }, passage) =>
  json(at(id, 'readings', one, 'marks', known), send('PUT', passage, ifMatch(revision)));

export const unmark = (id, one, { id: known, revision }) =>
  call(at(id, 'readings', one, 'marks', known), { method: 'DELETE', headers: ifMatch(revision) });

export const comparison = (id, draft) => json(`${at(id, 'comparison')}${draft ? `?draft=${draft}` : ''}`);

export const settle = (id, subject, revision, settlement) =>
  json(at(id, 'settlements', subject), send('PUT', settlement, ifMatch(revision)));

export const unsettle = (id, { subject, revision }) =>
  call(at(id, 'settlements', subject), { method: 'DELETE', headers: ifMatch(revision) });

export const agreement = () => json('desk/agreement');
