// The field for an article, the file chooser, and what happens to the report afterwards is asked later.
import { html, live, nothing } from '../lit.js';
import { strings } from '../strings.js';

const s = strings.start;

/** `act.text(text)`, `act.file(file)`, `act.read()`. */
export function inputForm({ text, busy }, kind, act) {
  const submit = (event) => {
    event.preventDefault();
    act.read();
  };
  const drop = (event) => {
    if (!event.dataTransfer?.files.length) return;
    event.preventDefault();
    act.file(event.dataTransfer.files[0]);
  };
  return html`<form class="input" @submit=${submit} aria-busy=${busy ? 'true' : nothing}>
    <label for="source">${s.paste}</label>
    <textarea
      id="source"
      rows="14"
      spellcheck="false"
      aria-describedby="source-hint source-kind"
      placeholder=${s.placeholder}
      .value=${live(text)}
      @input=${(event) => act.text(event.target.value)}
      @drop=${drop}
    ></textarea>
    <p class="hint" id="source-hint">${s.hint}</p>
    <div class="send">
      <label class="file">
        <span>${s.file}</span>
        <input
          type="file"
          accept=".txt,.html,.htm,.json,.md,.docx,.pdf,.rss,.atom,.xml,text/plain,text/html,application/json"
          aria-describedby="file-hint"
          @change=${(event) => act.file(event.target.files[0])}
        />
        <span class="hint" id="file-hint">${s.fileHint}</span>
      </label>
      <div class="go">
        <p class="hint" id="source-kind">${text.trim() ? s.detected[kind] : ''}</p>
        <button type="submit" ?disabled=${busy}>${busy ? s.reading : s.read}</button>
      </div>
    </div>
  </form>`;
}
