// A finding that is wrong as an example to show to others: read and corrected here, then saved as a file. Nothing is sent.
import { describeWrong } from '../api.js';
import { html, nothing, render } from '../lit.js';
import { strings } from '../strings.js';
import { save } from '../views/report-actions.js';
import { complaint } from './failure.js';
import { submitted } from './room.js';

const s = strings.wrong;

/** Opens the dialog; `cause` is why a desk dismissed the finding, where it did. */
export async function openWrong({ article, report }, finding, cause) {
  const dialog = document.createElement('dialog');
  dialog.setAttribute('aria-labelledby', 'wrong-title');
  dialog.addEventListener('close', () => dialog.remove());
  document.querySelector('main').append(dialog);
  const { rule, field, begin, end } = finding;
  const show = (content) => render(html`<article><h2 id="wrong-title">${s.title}</h2>${content}</article>`, dialog);
  show(html`<p>${s.making}</p>`);
  dialog.showModal();
  try {
    const example = await describeWrong({ article, rule, field, begin, end });
    show(form(dialog, { ...example, cause, models: report.versions?.models, rules: report.versions?.rules }));
  } catch (problem) {
    show(html`${complaint(problem)}<form method="dialog"><button>${strings.close}</button></form>`);
  }
}

function form(dialog, example) {
  const send = submitted(({ target }) => {
    const file = { ...example, text: target.elements.text.value, remark: target.elements.remark.value || undefined };
    save(file, `framescope-wrong-finding-${example.rule}.json`);
    dialog.close();
  });
  return html`<p>${s.lead}</p>
    <form @submit=${send}>
      <label for="wrong-text">${s.text}</label>
      <textarea id="wrong-text" name="text" rows="5" required .value=${example.text} aria-describedby="wrong-hint"></textarea>
      <p class="hint" id="wrong-hint">${s.hint} ${example.stillFound ? nothing : s.notFound}</p>
      <label for="wrong-remark">${s.remark}</label>
      <input id="wrong-remark" name="remark" type="text" autocomplete="off" />
      <p class="hint">${s.about(example)}</p>
      <p class="actions">
        <button type="button" class="secondary outline" @click=${() => dialog.close()}>${strings.cancel}</button>
        <button type="submit">${s.save}</button>
      </p>
    </form>`;
}
