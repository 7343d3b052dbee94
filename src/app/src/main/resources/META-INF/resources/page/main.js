// Starts the page and shows the view that the address names.
import { announce } from './announce.js';
import { askWho } from './desk-api.js';
import { failure } from './components/failure.js';
import { header } from './components/header.js';
import { render } from './lit.js';
import { go, parse, to } from './route.js';
import { strings } from './strings.js';

const VIEWS = {
  '': () => import('./views/start.js'),
  check: () => import('./views/check.js'),
  report: () => import('./views/unsaved.js'),
  live: () => import('./views/live.js'),
  analyses: (rest) => (rest.length > 0 ? import('./views/kept.js') : import('./views/analyses.js')),
  batches: (rest) => import(`./views/${{ outlets: 'outlet', stories: 'story' }[rest[1]] ?? (rest[0] ? 'batch' : 'batches')}.js`),
  samples: (rest) => (rest[1] === 'judge' ? import('./views/judge.js') : import('./views/sample.js')),
  corrections: () => import('./views/corrections.js'),
  models: () => import('./views/model.js'),
  'sign-in': () => import('./views/sign-in.js'),
  account: () => import('./views/account.js'),
  desk: ([part]) => import(`./views/${{ people: 'people', agreement: 'agreement', cms: 'cms' }[part] ?? 'desk'}.js`),
  reviews: ([id, part]) => {
    if (!id) return import('./views/reviews.js');
    const parts = { changes: 'changes', record: 'record', comparison: 'comparison', readings: 'reading' };
    return import(`./views/${parts[part] ?? 'review'}.js`);
  },
  lessons: () => import('./classroom/views/lessons.js'),
  lesson: () => import('./classroom/views/alone.js'),
  notes: () => import('./classroom/views/notes.js'),
  make: () => import('./classroom/views/make.js'),
  join: () => import('./classroom/views/join.js'),
  class: () => import('./classroom/views/together.js'),
  board: () => import('./classroom/views/board.js'),
  privacy: () => import('./classroom/views/privacy.js'),
  rules: (rest) => (rest.length > 0 ? import('./views/rule.js') : import('./views/rules.js')),
};

const main = document.getElementById('main');
let leave = () => {};
let turn = 0;

async function show() {
  const mine = ++turn;
  const { name, rest } = parse(window.location.hash);
  render(header(name), document.getElementById('header'));
  main.setAttribute('aria-busy', 'true');
  try {
    const load = VIEWS[name] ?? VIEWS[''];
    const view = await load(rest);
    const opened = await view.open(rest);
    if (mine === turn) enter(opened);
  } catch (problem) {
    if (mine !== turn) return;
    if (problem.status === 401) enter(await (await import('./views/sign-in.js')).open());
    else if (problem.type?.endsWith(':blind-reading') && name === 'reviews') go(to.reading(rest[0], ''));
    else enter({ title: strings.problem.title, show: (root) => render(failure(problem, show), root) });
  }
}

/** Puts an opened view in place: its content, its title, the focus on its heading. */
function enter({ title, show: display, close }) {
  leave();
  leave = close ?? (() => {});
  document.title = strings.pageTitle(title);
  const outlet = document.createElement('div');
  outlet.className = 'view';
  main.replaceChildren(outlet);
  main.removeAttribute('aria-busy');
  display(outlet);
  window.scrollTo(0, 0);
  announce(title);
  if (arrived) main.querySelector('h1')?.focus({ preventScroll: true });
  arrived = true;
}

let arrived = false;
const skip = document.getElementById('skip');
skip.textContent = strings.skip;
skip.addEventListener('click', (event) => {
  event.preventDefault();
  main.focus();
});
window.addEventListener('hashchange', show);
askWho().then(show);
