// Views live behind the hash: `#/`, `#/check`, `#/report`, `#/analyses[/{id}[/{finding}]]`, `#/rules[/{id}]`, `#/models/{id}`,
// `#/batches[/{id}[/outlets/{outlet}[/{measure}] | /stories/{story}]]`.

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
  finding: (id, finding) => `${id === undefined ? to.unsaved() : to.analysis(id)}/${encodeURIComponent(finding)}`,
  analyses: () => '#/analyses',
  analysis: (id) => `#/analyses/${encodeURIComponent(id)}`,
  batches: () => '#/batches',
  batch: (id) => `#/batches/${encodeURIComponent(id)}`,
  outlet: (id, outlet) => `${to.batch(id)}/outlets/${encodeURIComponent(outlet)}`,
  outletMeasure: (id, outlet, measure) => `${to.outlet(id, outlet)}/${encodeURIComponent(measure)}`,
  story: (id, story) => `${to.batch(id)}/stories/${story}`,
  rules: () => '#/rules',
  model: (id) => `#/models/${encodeURIComponent(id)}`,
  rule: (id) => `#/rules/${encodeURIComponent(id)}`,
};

export function go(hash) {
  window.location.hash = hash;
}
