// The service as the page sees it. Whatever goes wrong is thrown as a Problem with words for a person.
import { strings } from './strings.js';
import { who } from './who.js';

const ROOT = 'api/v1';

/** What the service says went wrong (RFC 9457), or that it could not be reached. */
export class Problem extends Error {
  constructor({ type, title, detail, status }) {
    super(detail || title);
    this.type = type ?? '';
    this.title = title;
    this.detail = detail ?? '';
    this.status = status ?? 0;
  }
}

/** Asks the service; a change carries what only a page of ours knows of its session. */
export async function call(path, options = {}) {
  const { csrf } = who();
  const own = options.method && csrf ? { 'X-CSRF-Token': csrf } : {};
  let response;
  try {
    response = await fetch(`${ROOT}/${path}`, {
      ...options,
      headers: { Accept: 'application/json, application/problem+json', ...own, ...options.headers },
    });
  } catch {
    throw new Problem({ title: strings.problem.unreachable, detail: strings.problem.unreachableDetail });
  }
  if (!response.ok) throw await problem(response);
  return response;
}

async function problem(response) {
  const fallback = { title: strings.problem.unexpected, detail: strings.problem.status(response.status) };
  const told = await response.json().catch(() => fallback);
  return new Problem({ ...fallback, ...told, status: response.status });
}

export const json = (path, options) => call(path, options).then((response) => response.json());

/** The options of a request that brings a value as JSON. */
export const send = (method, value, headers) => ({
  method,
  body: JSON.stringify(value),
  headers: { 'Content-Type': 'application/json', ...headers },
});

export const post = (path, body, type) => call(path, { method: 'POST', body, headers: { 'Content-Type': type } });

/** Loose text, a page or a draft becomes `{article, kept, dropped, notices}`; `url` says where it was found. */
export function extract(body, type, url) {
  const found = url ? `?url=${encodeURIComponent(url)}` : '';
  return post(`extractions${found}`, body, type).then((response) => response.json());
}

/** The page at an address, fetched by the service where that is switched on. */
export function fetchPage(url) {
  return post('extractions', JSON.stringify({ url }), 'application/json').then((response) => response.json());
}

/** Adds to what is known about an outlet's pages; a later word on a selector goes before an earlier one. */
export async function teach(domain, rules) {
  const path = `outlet-rules/${encodeURIComponent(domain)}`;
  const taught = await json('outlet-rules');
  const known = taught.includes(domain) ? await json(path) : { rules: [] };
  const selectors = new Set(rules.map((r) => r.selector));
  const kept = known.rules.filter((r) => !selectors.has(r.selector));
  return call(path, send('PUT', { rules: [...kept, ...rules] }));
}

/** Analyses an article; `id` is the stored analysis's own id, absent where nothing is kept. */
export async function analyze(article, store, stylePack) {
  const style = stylePack ? `&stylePack=${encodeURIComponent(stylePack)}` : '';
  const response = await post(`analyses?store=${store}${style}`, JSON.stringify(article), 'application/json');
  const location = response.headers.get('Location');
  return { report: await response.json(), id: location ? location.slice(location.lastIndexOf('/') + 1) : undefined };
}

/** `{items, next}`: the newest first, `next` being the cursor of the next page where there is one. */
export function analyses(limit, cursor) {
  return json(`analyses?limit=${limit}${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''}`);
}

/** A kept analysis with the article that it is about: `{article, report}`. */
export async function analysis(id) {
  const path = `analyses/${encodeURIComponent(id)}`;
  const [report, article] = await Promise.all([json(path), json(`${path}/article`)]);
  return { article, report };
}

/** Sends a file of many articles; gives the batch that was made of it. */
export function submitBatch(file, name) {
  const form = new FormData();
  form.append('file', file);
  if (name) form.append('name', name);
  return call('batches', { method: 'POST', body: form }).then((response) => response.json());
}

export const batches = (cursor) => json(`batches?limit=50${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''}`);

const batchPath = (id, ...more) => ['batches', id, ...more].map(encodeURIComponent).join('/');

export const batch = (id) => json(batchPath(id));

/** `pause`, `resume` or `cancel`. */
export const steer = (id, action) => json(batchPath(id, action), { method: 'POST' });

export const removeBatch = (id) => call(batchPath(id), { method: 'DELETE' });

/** Articles of a batch in one state, the first ones. */
export const batchItems = (id, state) => json(`${batchPath(id, 'items')}?state=${state}&limit=20`);

export const outlets = (id, cursor) =>
  json(`${batchPath(id, 'outlets')}?limit=200${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''}`);

export const outlet = (id, name) => json(batchPath(id, 'outlets', name));

/** The articles behind a figure, those with the most of it first. */
export const outletArticles = (id, name, measure) =>
  json(`${batchPath(id, 'outlets', name, 'articles')}?limit=50&measure=${encodeURIComponent(measure)}`);

export const stories = (id) => json(`${batchPath(id, 'stories')}?limit=50`);

export const story = (id, number) => json(batchPath(id, 'stories', number));

/** Where a batch's results are downloaded from: `results` or `tables/…`. */
export const batchDownload = (id, what) => `${ROOT}/batches/${encodeURIComponent(id)}/${what}`;

/** Hears of a batch's progress until it has ended; gives what stops listening. */
export function watchBatch(id, hear) {
  const source = new EventSource(`${ROOT}/${batchPath(id, 'events')}`);
  source.onmessage = ({ data }) => {
    const told = JSON.parse(data);
    if (told.state === 'finished' || told.state === 'canceled') source.close();
    hear(told);
  };
  return () => source.close();
}

/** A finding that is wrong as an example without names; `finding` says where it stands in which article. */
export const describeWrong = (finding) => json('wrong-findings', send('POST', finding));

/** The articles that ship with the service. */
export const examples = () => json('examples');

export const remove = (id) => call(`analyses/${encodeURIComponent(id)}`, { method: 'DELETE' });

/** Asks once and remembers, as rules and measures don't change while the service runs; a failure is forgotten. */
function once(load) {
  let loading;
  return () => {
    loading ??= load().catch((failed) => {
      loading = undefined;
      throw failed;
    });
    return loading;
  };
}

export const rules = once(() => json('rules'));

export const rule = (id) => json(`rules/${encodeURIComponent(id)}`);

/** All rules by their id. */
export const ruleIndex = once(() => rules().then((list) => new Map(list.map((r) => [r.id, r]))));

/** The style packs that an analysis may name. */
export const stylePacks = once(() => json('style-packs'));

export const model = (id) => json(`models/${encodeURIComponent(id)}`);

/** The installed models by their hash, as reports name them. */
export const modelIndex = once(() => json('models').then((list) => new Map(list.map((m) => [m.sha256, m]))));

/** What each measure means, by its name. */
export const measureIndex = once(() => json('measures').then((list) => new Map(list.map((m) => [m.name, m]))));
