// What was said about the whole piece.
import { html } from '../lit.js';
import { strings } from '../strings.js';
import { said } from './decision-form.js';
import { submitted } from './room.js';

const s = strings.review;

export function discussion(comments, busy, say) {
  const whole = comments.filter((comment) => !comment.finding);
  const send = submitted(async ({ target }) => {
    if (await say(target.elements.words.value)) target.reset();
  });
  return html`${whole.length === 0 ? html`<p>${s.nothingSaid}</p>` : said(whole)}
    <form class="words" @submit=${send}>
      <label for="words">${s.sayPiece}</label>
      <textarea id="words" name="words" rows="3" required></textarea>
      <p class="actions"><button type="submit" class="outline" ?disabled=${busy}>${s.say}</button></p>
    </form>`;
}
