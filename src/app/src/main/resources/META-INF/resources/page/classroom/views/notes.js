// What a teacher wants to know before a lesson, on pages that can be printed.
import * as api from '../api.js';
import { html, render } from '../../lit.js';
import { to } from '../../route.js';
import { strings } from '../strings.js';

const s = strings.notes;

export async function open([id]) {
  const remote = api.lesson(id);
  const [file, lesson] = await Promise.all([remote.file(), remote.get()]);
  return { title: file.title, show: (root) => render(page(file, lesson), root) };
}

function page(file, lesson) {
  const { teacher } = file;
  return html`<div class="notes-page notice">
    <p class="no-print"><a href=${to.lessons()}>← ${s.back}</a></p>
    <header class="lead">
      <h1 tabindex="-1">${file.title}</h1>
      <p>${file.about}</p>
      <p class="hint">${strings.lessons.ages(file.ages)} · ${strings.run.minutes(file.minutes)} · ${file.author} · ${file.licence}</p>
    </header>
    <section><h2>${s.aim}</h2><p>${teacher.aim}</p></section>
    <section><h2>${s.before}</h2><p>${teacher.before}</p></section>
    <section>
      <h2>${s.reading}</h2>
      ${lesson.texts.map(({ article, reading }) => html`<p>${article.headline}: ${s.level(reading)}</p>`)}
      <p class="hint">${lesson.texts[0].reading.formula}</p>
    </section>
    <section>
      <h2>${s.steps}</h2>
      <ol class="teacher-steps">
        ${teacher.steps.map(
          ({ step, minutes, say, watch }) => html`<li>
            <h3>${strings.steps[step]} <span class="hint">${s.minutes(minutes)}</span></h3>
            <p><b>${s.say}:</b> ${say}</p>
            <p><b>${s.watch}:</b> ${watch}</p>
          </li>`,
        )}
      </ol>
    </section>
    <section>
      <h2>${s.key}</h2>
      <p class="hint">${s.keyHint}</p>
      <ul class="passages">
        ${file.key.map(({ ask, quote, accept, note }) => {
          const names = strings.answers[ask];
          return html`<li><q>${quote}</q><p><b>${accept.map((id) => names[id]).join(strings.map.or)}.</b> ${note}</p></li>`;
        })}
      </ul>
    </section>
    <section>
      <h2>${s.catch}</h2>
      <ul class="passages">
        ${file.catch.map(
          ({ quote, note, reasons }) => html`<li>
            <q>${quote}</q>
            <p>${note}</p>
            <ul>
              ${reasons.map(({ side, text, good, why }) => html`<li>${strings.catch[side]}: ${text} <b>(${good ? s.good : s.weak})</b> ${why}</li>`)}
            </ul>
          </li>`,
        )}
      </ul>
    </section>
    <section>
      <h2>${s.answers}</h2>
      ${file.tickets.map(({ article, questions }) => html`<h3>${article.headline}</h3>
        <ul class="passages">${questions.map((question) => answered(question))}</ul>`)}
    </section>
    <section>
      <h2>${s.discuss}</h2>
      <ul>
        ${teacher.discuss.map((each) => html`<li>${each}</li>`)}
      </ul>
    </section>
    <p class="actions no-print"><button type="button" class="outline" @click=${() => window.print()}>${s.print}</button></p>
  </div>`;
}

function answered({ ask, quote, options, accept, why }) {
  const names = new Map(options.map(({ id, text }) => [id, text]));
  return html`<li>${quote ? html`<q>${quote}</q>` : ''}<p>${ask} <b>${accept.map((id) => names.get(id)).join(strings.map.or)}.</b> ${why}</p></li>`;
}
