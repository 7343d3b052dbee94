// The people of the desk, and what its administrators may change about them.
import * as desk from '../desk-api.js';
import { announce } from '../announce.js';
import { confirm } from '../components/confirm.js';
import { complaint } from '../components/failure.js';
import { invitation, newPerson, peopleTable } from '../components/people-table.js';
import { secret } from '../components/fields.js';
import { Room } from '../components/room.js';
import { html, nothing } from '../lit.js';
import { to } from '../route.js';
import { strings } from '../strings.js';
import { may, who } from '../who.js';

const s = strings.people;

export async function open() {
  const people = await desk.people();
  return { title: s.title, show: (root) => new People(root, people).update() };
}

class People extends Room {
  given = undefined;
  doomed = undefined;

  constructor(root, people) {
    super(root);
    this.people = people;
    this.act = {
      change: (person, change) => this.change(person, change),
      reset: (person) => this.give(() => desk.resetPassword(person)),
      erase: (person) => this.ask(person),
    };
  }

  page() {
    const manages = may('manage-desk');
    return html`<div class="shelf forms">
      <p><a href=${to.desk()}>← ${s.back}</a></p>
      <header class="lead">
        <h1 tabindex="-1">${s.title}</h1>
        <p>${who().accounts ? s.lead : s.nobody}</p>
      </header>
      ${complaint(this.problem)}
      ${this.given ? html`${secret(s.password(this.given.person.login), this.given.password)}` : nothing}
      ${peopleTable(this.people, manages ? this.act : undefined)}
      ${manages ? newPerson(this.busy, who().accounts, (person, form) => this.add(person, form)) : nothing}
      ${manages && who().provider ? invitation(this.busy, who().provider, (person, form) => this.invite(person, form)) : nothing}
      ${confirm(this.doomed && s.confirmErase(this.doomed.name), s.erase, () => this.erase())}
    </div>`;
  }

  invite(person, form) {
    return this.attempt(async () => {
      await desk.invitePerson(person);
      form.reset();
      this.people = await desk.people();
    }, s.invited(person.name));
  }

  add(person, form) {
    return this.give(async () => {
      const added = await desk.addPerson(person);
      form.reset();
      return added;
    });
  }

  /** The first account ends the time in which nobody signed in. */
  give(action) {
    return this.attempt(async () => {
      const first = !who().accounts;
      this.given = await action();
      if (first) return announce(s.signInNow);
      this.people = await desk.people();
      return undefined;
    });
  }

  change(person, change) {
    return this.attempt(async () => {
      const { name, role, disabled } = person;
      await desk.changePerson(person, { name, role, disabled, ...change }).finally(async () => {
        this.people = await desk.people();
      });
    }, s.changed(person.name));
  }

  ask(person) {
    this.set({ doomed: person });
    this.root.querySelector('dialog').showModal();
  }

  erase() {
    const gone = this.doomed;
    this.root.querySelector('dialog').close();
    return this.attempt(async () => {
      await desk.erasePerson(gone);
      this.people = await desk.people();
    }, s.erased(gone.name));
  }
}
