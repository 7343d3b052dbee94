// The article as a form. Every field says how sure the recognition was.
import { html, live, nothing } from '../lit.js';
import { to } from '../route.js';
import { strings } from '../strings.js';
import { may } from '../who.js';
import { lineField } from './fields.js';
import { captionFields, embedFields } from './item-fields.js';
import { storeChoice } from './store-choice.js';
import { styleChoice } from './style-choice.js';

const s = strings.check;
const GENRES = Object.entries(s.genres);

/** `state` is `{busy, revises, due, store, packs, stylePack, problem}`; `act` edits the draft, analyzes and submits it. */
export function draftForm(article, state, act) {
  const submit = (event) => {
    event.preventDefault();
    act.analyze();
  };
  const line = (name, options) => textLine(article, name, act, options);
  return html`<form class="draft" @submit=${submit} aria-busy=${state.busy ? 'true' : nothing}>
    ${growing('headline', article, act)} ${growing('deck', article, act)}
    <div class="field">
      <label for="draft-body">${s.body} ${unsure(article, 'body')}</label>
      <textarea
        id="draft-body"
        class="serif"
        rows="18"
        aria-describedby="draft-body-hint"
        .value=${live(article.body ?? '')}
        @input=${(event) => act.edit('body', event.target.value)}
      ></textarea>
      <p class="hint" id="draft-body-hint">${s.bodyHint}</p>
    </div>
    ${captionFields(article, unsure(article, 'captions'), act)} ${embedFields(article, unsure(article, 'embeds'), act)}
    <details class="imprint-fields" ?open=${Boolean(article.outlet || article.byline || article.published)}>
      <summary>${s.imprint}</summary>
      <p class="hint">${s.imprintHint}</p>
      <div class="columns">
        ${line('outlet')} ${line('byline')} ${line('dateline')} ${line('published', { hint: s.publishedHint })} ${line('url')} ${line('language')}
        ${genre(article, act)}
      </div>
    </details>
    ${styleChoice(state.packs, state.stylePack, act.style)}
    ${may('keep-analyses') ? storeChoice(state.store, act.store) : nothing} ${act.submit && !state.revises ? due(state.due, act.due) : nothing}
    ${state.problem}
    <div class="actions">
      <button type="submit" formnovalidate ?disabled=${state.busy}>${state.busy ? s.analyzing : s.analyze}</button>
      ${act.submit
        ? html`<button type="button" class="outline" ?disabled=${state.busy} @click=${({ target }) => target.form.reportValidity() && act.submit()}>
            ${state.revises ? s.submitNext(state.revises.number) : s.submit}
          </button>`
        : nothing}
      <a href=${to.start()}>${s.back}</a>
    </div>
  </form>`;
}

/** Until when it should be reviewed; half a moment is no moment, and the browser says so. */
function due(value, input) {
  return lineField({ id: 'draft-due', label: s.due, type: 'datetime-local', value, hint: s.dueHint, input });
}

/** A line that grows with its text; a line break in it is a space. */
function growing(name, article, act) {
  const id = `draft-${name}`;
  const oneLine = (event) => act.edit(name, event.target.value.replaceAll(/\s*\n\s*/gu, ' '));
  return html`<div class="field">
    <label for=${id}>${s[name]} ${unsure(article, name)}</label>
    <textarea id=${id} class="serif growing" rows="1" .value=${live(article[name] ?? '')} @input=${oneLine}></textarea>
  </div>`;
}

function textLine(article, name, act, { hint } = {}) {
  const id = `draft-${name}`;
  return html`<div class="field">
    <label for=${id}>${s[name]} ${unsure(article, name)}</label>
    <input
      id=${id}
      type="text"
      autocomplete="off"
      aria-describedby=${hint ? `${id}-hint` : nothing}
      .value=${live(article[name] ?? '')}
      @input=${(event) => act.edit(name, event.target.value)}
    />
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
  </div>`;
}

function genre(article, act) {
  return html`<div class="field">
    <label for="draft-genre">${s.genre}</label>
    <select id="draft-genre" @change=${(event) => act.edit('genre', event.target.value)}>
      ${GENRES.map(([value, text]) => html`<option value=${value} ?selected=${(article.genre ?? '') === value}>${text}</option>`)}
    </select>
  </div>`;
}

function unsure(article, field) {
  if (article.confidence?.[field] !== 'low') return nothing;
  return html`<span class="unsure" title=${s.lowHint}>${s.low}</span>`;
}
