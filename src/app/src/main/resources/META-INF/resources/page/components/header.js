// The bar at the top: the name of the house and its rooms.
import { html, nothing } from '../lit.js';
import { to } from '../route.js';
import { strings } from '../strings.js';

export function header(current) {
  const rooms = [
    { name: '', href: to.start(), text: strings.nav.start, also: ['check'] },
    { name: 'analyses', href: to.analyses(), text: strings.nav.analyses, also: ['report'] },
    { name: 'batches', href: to.batches(), text: strings.nav.batches, also: [] },
    { name: 'rules', href: to.rules(), text: strings.nav.rules, also: [] },
  ];
  return html`<nav class="bar" aria-label=${strings.nav.label}>
    <a class="name" href=${to.start()}>${strings.name}</a>
    <ul>
      ${rooms.map((room) => {
        const here = room.name === current || room.also.includes(current);
        return html`<li><a href=${room.href} aria-current=${here ? 'page' : nothing}>${room.text}</a></li>`;
      })}
    </ul>
  </nav>`;
}
