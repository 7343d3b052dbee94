// The form that sends a file of many articles.
import { html, nothing } from '../lit.js';
import { strings } from '../strings.js';

const s = strings.batches;

/** `act.submit(file, name)`. */
export function batchForm({ busy }, act) {
  const submit = (event) => {
    event.preventDefault();
    const { file, title } = event.target.elements;
    act.submit(file.files[0], title.value.trim());
  };
  return html`<form class="batch-form" @submit=${submit} aria-busy=${busy ? 'true' : nothing}>
    <div>
      <label for="batch-file">${s.file}</label>
      <input id="batch-file" name="file" type="file" aria-describedby="batch-file-hint" />
      <p class="hint" id="batch-file-hint">${s.fileHint}</p>
    </div>
    <div>
      <label for="batch-title">${s.name}</label>
      <input id="batch-title" name="title" type="text" maxlength="200" autocomplete="off" aria-describedby="batch-title-hint" />
      <p class="hint" id="batch-title-hint">${s.nameHint}</p>
    </div>
    <button type="submit" ?disabled=${busy}>${busy ? s.sending : s.submit}</button>
  </form>`;
}
