// The one place that knows which lit-html is served and where.
export { html, svg, nothing, render } from '../_static/lit-html/3.3.2/lit-html.js';
export { guard } from '../_static/lit-html/3.3.2/directives/guard.js';
export { repeat } from '../_static/lit-html/3.3.2/directives/repeat.js';
export { live } from '../_static/lit-html/3.3.2/directives/live.js';
export { ifDefined } from '../_static/lit-html/3.3.2/directives/if-defined.js';
