// Views live behind the hash: `#/`, `#/check`, `#/report`, `#/live`, `#/analyses[/{id}[/{finding}]]`, `#/rules[/{id}]`, `#/models/{id}`,
// `#/sign-in`, `#/account`, `#/desk[/people|/agreement|/cms]`,
// `#/reviews[/{id}[/{draft}|/changes|/record|/comparison|/readings/{reading}]]`,
// and for the classroom `#/lessons`, `#/lesson/{id}`, `#/notes/{id}`, `#/make`, `#/join[/{code}[/{key}]]`, `#/class/{code}`,
// `#/board/{code}[/words]`, `#/privacy`.
// `#/batches[/{id}[/outlets/{outlet}[/{measure}] | /stories/{story}]]`, `#/samples/{id}[/judge/{seat}]`, `#/corrections`.

/** The view's name and what stands behind it. */
export function parse(hash) {
  const [name = '', ...rest] = hash.replace(/^#\/?/u, '').split('/').map(decode);
  return { name, rest };
}

function decode(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

export const to = {
  start: () => '#/',
  check: () => '#/check',
  unsaved: () => '#/report',
  live: () => '#/live',
  finding: (id, finding) => `${id === undefined ? to.unsaved() : to.analysis(id)}/${encodeURIComponent(finding)}`,
  analyses: () => '#/analyses',
  analysis: (id) => `#/analyses/${encodeURIComponent(id)}`,
  batches: () => '#/batches',
  batch: (id) => `#/batches/${encodeURIComponent(id)}`,
  outlet: (id, outlet) => `${to.batch(id)}/outlets/${encodeURIComponent(outlet)}`,
  outletMeasure: (id, outlet, measure) => `${to.outlet(id, outlet)}/${encodeURIComponent(measure)}`,
  story: (id, story) => `${to.batch(id)}/stories/${story}`,
  sample: (id) => `#/samples/${encodeURIComponent(id)}`,
  judge: (id, seat) => `${to.sample(id)}/judge/${seat}`,
  corrections: () => '#/corrections',
  rules: () => '#/rules',
  model: (id) => `#/models/${encodeURIComponent(id)}`,
  signIn: () => '#/sign-in',
  account: () => '#/account',
  desk: () => '#/desk',
  people: () => '#/desk/people',
  agreement: () => '#/desk/agreement',
  cms: () => '#/desk/cms',
  reviews: () => '#/reviews',
  review: (id) => `#/reviews/${encodeURIComponent(id)}`,
  changes: (id) => `#/reviews/${encodeURIComponent(id)}/changes`,
  record: (id) => `#/reviews/${encodeURIComponent(id)}/record`,
  reading: (id, one) => `${to.review(id)}/readings/${encodeURIComponent(one)}`,
  comparison: (id) => `${to.review(id)}/comparison`,
  lessons: () => '#/lessons',
  lesson: (id) => `#/lesson/${encodeURIComponent(id)}`,
  notes: (id) => `#/notes/${encodeURIComponent(id)}`,
  make: () => '#/make',
  join: () => '#/join',
  seat: (code) => `#/class/${encodeURIComponent(code)}`,
  board: (code) => `#/board/${encodeURIComponent(code)}`,
  privacy: () => '#/privacy',
  rule: (id) => `#/rules/${encodeURIComponent(id)}`,
};

export function go(hash) {
  window.location.hash = hash;
}
