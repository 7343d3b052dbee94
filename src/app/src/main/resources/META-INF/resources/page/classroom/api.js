// The classroom's addresses. What goes wrong is thrown as a Problem, as everywhere.
import { call, json, post, send } from '../api.js';

const JSON_TYPE = 'application/json';
const ask = (path, body) => json(path, send('POST', body));
const put = (path, body) => call(path, send('PUT', body));

export const lessons = () => json('lessons');

/** The addresses of a lesson that is tried alone. */
export function lesson(id) {
  const path = `lessons/${encodeURIComponent(id)}`;
  return {
    get: () => json(path),
    reveal: () => json(`${path}/reveal`),
    result: () => json(`${path}/result`),
    attempt: (change) => ask(`${path}/trials`, change),
    file: () => json(`${path}/file`),
    remove: () => call(path, { method: 'DELETE' }),
  };
}

export const keepLesson = (text) => post('lessons', text, JSON_TYPE).then((answer) => answer.json());

export const draftLesson = (article) => ask('lessons/drafts', article);

export const classes = () => json('classes');

export const openClass = (id) => ask('classes', { lesson: id });

export const join = (code, key) => ask(`classes/${encodeURIComponent(code)}/pupils`, key ? { key } : {});

/** The addresses of a class for one who takes part in it. */
export function seat(code) {
  const path = `classes/${encodeURIComponent(code)}`;
  return {
    get: () => json(path),
    lesson: () => json(`${path}/lesson`),
    mark: (marks) => ask(`${path}/marks`, { marks }),
    map: () => json(`${path}/map`),
    reveal: () => json(`${path}/reveal`),
    result: () => json(`${path}/result`),
    attempt: (change) => ask(`${path}/trials`, change),
    events: () => new EventSource(`api/v1/${path}/events`),
  };
}

/** The addresses of a class for its teacher. */
export function board(code) {
  const path = `classes/${encodeURIComponent(code)}`;
  return {
    get: () => json(`${path}/board`),
    lesson: () => json(`${path}/board/lesson`),
    reveal: () => json(`${path}/board/reveal`),
    invitation: () => json(`${path}/invitation`),
    qr: (base) => `api/v1/${path}/qr?base=${encodeURIComponent(base)}`,
    step: (step) => put(`${path}/step`, { step }),
    door: (open) => put(`${path}/door`, { open }),
    review: (id, approved) => put(`${path}/words/${encodeURIComponent(id)}`, { approved }),
    end: () => call(path, { method: 'DELETE' }),
    events: () => new EventSource(`api/v1/${path}/board/events`),
  };
}
