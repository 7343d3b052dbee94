// A text in Markdown as elements; whatever it says, it stays text.
import { html } from '../lit.js';
import { blocks } from '../model/markdown.js';

const HEADINGS = [
  (text) => html`<h1 tabindex="-1">${text}</h1>`,
  (text) => html`<h2>${text}</h2>`,
  (text) => html`<h3>${text}</h3>`,
];

const ELEMENTS = {
  heading: ({ level, text }) => HEADINGS[Math.min(level, HEADINGS.length) - 1](text),
  paragraph: ({ text }) => html`<p>${text}</p>`,
  list: ({ items }) => html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`,
  table: ({ head, rows }) => html`<div class="wide" tabindex="0">
    <table>
      <thead><tr>${head.map((cell) => html`<th scope="col">${cell}</th>`)}</tr></thead>
      <tbody>${rows.map((row) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody>
    </table>
  </div>`,
};

export function markdown(text) {
  return blocks(text).map((block) => ELEMENTS[block.kind](block));
}
