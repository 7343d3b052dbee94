// Samples that are judged by hand, what outlets reply, and what was corrected, as the service keeps them.
import { call, json, send } from './api.js';

const path = (...parts) => parts.map(encodeURIComponent).join('/');

export const samples = (batch) => json(path('batches', batch, 'samples'));

/** `{size, strata, seed}`. */
export const draw = (batch, plan) => json(path('batches', batch, 'samples'), send('POST', plan));

export const sample = (id) => json(path('samples', id));

export const removeSample = (id) => call(path('samples', id), { method: 'DELETE' });

export const estimates = (id) => json(path('samples', id, 'estimates'));

/** Where the design is downloaded from. */
export const designDownload = (id) => `api/v1/${path('samples', id, 'design')}`;

/** Some of the findings as one who judges sees them: `{size, answered, items, next}`. */
export const tasks = (id, seat, cursor) =>
  json(`${path('samples', id, 'coders', seat, 'tasks')}?limit=50${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''}`);

export const answer = (id, seat, number, verdict) =>
  call(path('samples', id, 'coders', seat, 'answers', number), send('PUT', { verdict }));

const notesPath = (batch, outlet) => path('batches', batch, 'outlets', outlet, 'notes');

export const outletNotes = (batch, outlet) => json(notesPath(batch, outlet));

export const addNote = (batch, outlet, note) => json(notesPath(batch, outlet), send('POST', note));

export const removeNote = (batch, outlet, { id }) => call(`${notesPath(batch, outlet)}/${id}`, { method: 'DELETE' });

export const corrections = (cursor) => json(`corrections?limit=50${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''}`);

export const addCorrection = (correction) => json('corrections', send('POST', correction));

export const correctionFeed = 'api/v1/corrections/feed';
