// Captions and quoted documents: lists of small groups that can grow and shrink.
import { html, live } from '../lit.js';
import { strings } from '../strings.js';

const s = strings.check;

export function captionFields(article, unsure, act) {
  const parts = [
    { key: 'text', label: s.captionText, rows: 3 },
    { key: 'credit', label: s.credit },
  ];
  return group('captions', { title: s.captions, one: s.caption, add: s.addCaption, blank: { text: '' }, parts }, article, unsure, act);
}

export function embedFields(article, unsure, act) {
  const parts = [
    { key: 'text', label: s.embedText, rows: 3 },
    { key: 'author', label: s.author },
  ];
  const blank = { type: 'social-post', text: '' };
  return group('embeds', { title: s.embeds, hint: s.embedsHint, one: s.embed, add: s.addEmbed, blank, parts }, article, unsure, act);
}

function group(list, { title, hint, one, add, blank, parts }, article, unsure, act) {
  const items = article[list] ?? [];
  return html`<fieldset class="items">
    <legend>${title} ${unsure}</legend>
    ${hint ? html`<p class="hint">${hint}</p>` : ''}
    ${items.map(
      (item, index) => html`<div class="item" role="group" aria-label=${one(index + 1)}>
        ${parts.map((part) => input(list, index, item, part, one(index + 1), act))}
        <button type="button" class="link" aria-label=${s.remove(one(index + 1))} @click=${() => act.remove(list, index)}>${s.removeShort}</button>
      </div>`,
    )}
    <button type="button" class="link add" @click=${() => act.add(list, { ...blank })}>+ ${add}</button>
  </fieldset>`;
}

function input(list, index, item, { key, label, rows }, of, act) {
  const id = `${list}-${index}-${key}`;
  const edit = (event) => act.editItem(list, index, key, event.target.value);
  const value = item[key] ?? '';
  return html`<div class="field ${key}">
    <label for=${id}>${label}<span class="unseen"> (${of})</span></label>
    ${rows
      ? html`<textarea id=${id} class="serif" rows=${rows} .value=${live(value)} @input=${edit}></textarea>`
      : html`<input id=${id} type="text" autocomplete="off" .value=${live(value)} @input=${edit} />`}
  </div>`;
}
