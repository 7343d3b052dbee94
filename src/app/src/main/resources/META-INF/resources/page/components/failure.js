// A problem, said in words, with the way on.
import { html, nothing } from '../lit.js';
import { to } from '../route.js';
import { strings } from '../strings.js';

/** A whole view that could not be shown. */
export function failure(problem, again) {
  return html`<section class="failure" role="alert">
    <h1 tabindex="-1">${problem.title ?? strings.problem.title}</h1>
    <p>${problem.detail ?? problem.message}</p>
    <p class="actions">
      <button type="button" @click=${again}>${strings.problem.again}</button>
      <a href=${to.start()}>${strings.problem.home}</a>
    </p>
  </section>`;
}

/** A problem beside the control that caused it. */
export function complaint(problem) {
  if (!problem) return nothing;
  return html`<p class="complaint" role="alert">
    <strong>${problem.title ?? strings.problem.title}.</strong> ${problem.detail || problem.message}
  </p>`;
}
