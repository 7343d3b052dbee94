// The classroom's first room: join, open a class, try a lesson alone, bring or make one.
import * as api from '../api.js';
import { announce } from '../../announce.js';
import { complaint } from '../../components/failure.js';
import { html, nothing, render } from '../../lit.js';
import { go, to } from '../../route.js';
import { saveFile } from '../model/save.js';
import { strings } from '../strings.js';

const s = strings.lessons;

export async function open() {
  const room = new Lessons(await read());
  return { title: s.title, show: (root) => room.show(root) };
}

/** Classes are the teacher's alone; to others the room shows lessons and the door. */
async function read() {
  const [lessons, classes] = await Promise.all([api.lessons(), api.classes().catch(() => undefined)]);
  return { lessons, classes };
}

class Lessons {
  constructor(state) {
    this.state = { ...state, problem: undefined };
  }

  show(root) {
    this.root = root;
    this.update();
  }

  async attempt(work) {
    try {
      await work();
    } catch (problem) {
      this.state.problem = problem;
      this.update();
      this.root.querySelector('.complaint')?.scrollIntoView({ block: 'nearest' });
    }
  }

  async open(id) {
    const { code } = await api.openClass(id);
    go(to.board(code));
  }

  async bring(file) {
    if (!file) return;
    const kept = await api.keepLesson(await file.text());
    announce(s.kept(kept.title));
    await this.refresh();
  }

  async remove({ id, title }) {
    if (!window.confirm(s.removeConfirm(title))) return;
    await api.lesson(id).remove();
    await this.refresh();
  }

  async export(id) {
    saveFile(`${id}.json`, JSON.stringify(await api.lesson(id).file(), undefined, 2));
  }

  async refresh() {
    this.state = { ...(await read()), problem: undefined };
    this.update();
  }

  update() {
    const { lessons, classes, problem } = this.state;
    const teacher = classes !== undefined;
    render(
      html`<div class="classroom">
        <header class="lead">
          <h1 tabindex="-1">${s.title}</h1>
          <p>${s.lead}</p>
          <p class="actions">
            <a role="button" href=${to.join()}>${s.join}</a>
            <a href=${to.privacy()}>${s.privacy}</a>
          </p>
        </header>
        ${complaint(problem)} ${teacher && classes.length > 0 ? running(classes) : nothing}
        <section>
          <h2>${s.list}</h2>
          <ul class="lesson-list">
            ${lessons.map((lesson) => this.line(lesson, teacher))}
          </ul>
        </section>
        ${teacher ? this.making() : nothing}
      </div>`,
      this.root,
    );
  }

  line(lesson, teacher) {
    const { id, title, about, ages, minutes, own, texts, reading } = lesson;
    const years = [...new Set(reading.map(({ age }) => age))].sort((a, b) => a - b).join('–');
    return html`<li>
      <h3>${title} ${own ? html`<span class="hint">(${s.own})</span>` : nothing}</h3>
      <p>${about}</p>
      <p class="hint">${s.ages(ages)} · ${strings.run.minutes(minutes)} · ${s.texts(texts)} · ${s.reading(years)}</p>
      <p class="actions">
        <a role="button" class="outline" href=${to.lesson(id)}>${s.try}</a>
        ${teacher
          ? html`<button type="button" @click=${() => this.attempt(() => this.open(id))}>${s.open}</button>
              <a href=${to.notes(id)}>${s.notes}</a>
              <button type="button" class="link" @click=${() => this.attempt(() => this.export(id))}>${s.export}</button>
              ${own ? html`<button type="button" class="link" @click=${() => this.attempt(() => this.remove(lesson))}>${s.remove}</button>` : nothing}`
          : nothing}
      </p>
    </li>`;
  }

  making() {
    return html`<section class="making">
      <p class="actions"><a role="button" class="outline" href=${to.make()}>${s.make}</a></p>
      <label class="file">
        <span>${s.import}</span>
        <input type="file" accept=".json,application/json" aria-describedby="import-hint" @change=${(event) => this.attempt(() => this.bring(event.target.files[0]))} />
        <span class="hint" id="import-hint">${s.importHint}</span>
      </label>
      <p class="hint">${s.lan}</p>
    </section>`;
  }
}

function running(classes) {
  return html`<section>
    <h2>${s.classes}</h2>
    <ul class="running">
      ${classes.map(({ code, title, step }) => html`<li><a href=${to.board(code)}>${s.class(code, title)}</a> <span class="hint">${strings.steps[step]}</span></li>`)}
    </ul>
  </section>`;
}
