// The bar at the top: the name of the house, the rooms that somebody may enter, and who they are.
import { html, nothing } from '../lit.js';
import { to } from '../route.js';
import { strings } from '../strings.js';
import { may, who } from '../who.js';

export function header(current) {
  const rooms = [
    { name: '', href: to.start(), text: strings.nav.start, also: ['check', 'live'] },
    ...(who().accounts && !who().me ? [] : [{ name: 'analyses', href: to.analyses(), text: strings.nav.analyses, also: ['report'] }]),
    ...(may('read-analyses') ? [{ name: 'batches', href: to.batches(), text: strings.nav.batches, also: ['samples', 'corrections'] }] : []),
    {
      name: 'lessons',
      href: to.lessons(),
      text: strings.nav.classroom,
      also: ['lesson', 'notes', 'make', 'join', 'class', 'board', 'privacy'],
    },
    { name: 'rules', href: to.rules(), text: strings.nav.rules, also: [] },
    ...(may('read-reviews') ? [{ name: 'reviews', href: to.reviews(), text: strings.nav.reviews, also: [] }] : []),
    ...(may('read-reviews') ? [{ name: 'desk', href: to.desk(), text: strings.nav.desk, also: [] }] : []),
  ];
  return html`<nav class="bar" aria-label=${strings.nav.label}>
    <a class="name" href=${to.start()}>${strings.name}</a>
    <ul>
      ${rooms.map((room) => {
        const here = room.name === current || room.also.includes(current);
        return html`<li><a href=${room.href} aria-current=${here ? 'page' : nothing}>${room.text}</a></li>`;
      })}
    </ul>
    ${who().accounts ? self(current) : nothing}
  </nav>`;
}

function self(current) {
  const { me } = who();
  const here = current === 'account' || current === 'sign-in' ? 'page' : nothing;
  if (!me) return html`<p class="self"><a href=${to.signIn()} aria-current=${here}>${strings.nav.signIn}</a></p>`;
  return html`<p class="self"><a href=${to.account()} aria-current=${here}>${me.name}</a> <span class="hint">${me.desk}</span></p>`;
}
