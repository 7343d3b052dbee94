// A lesson tried alone: everything stays on this page, in the tab's own storage, so that a reload loses nothing.
import * as api from '../api.js';
import { STEPS } from './steps.js';

/** The same as a seat in a class, for one. */
export async function alone(id) {
  const remote = api.lesson(id);
  const lesson = await remote.get();
  return new Alone(id, lesson, remote);
}

class Alone {
  constructor(id, lesson, remote) {
    this.key = `framescope-lesson-${id}`;
    this.alone = true;
    this.lesson = lesson;
    this.remote = remote;
    this.restore();
  }

  restore() {
    const kept = read(this.key);
    this.step = STEPS.includes(kept.step) ? kept.step : 'lobby';
    this.swapped = kept.swapped ?? Math.random() < 0.5;
    this.marks = new Map(Object.entries(kept.marks ?? {}));
  }

  said(slot) {
    return this.marks.get(slot);
  }

  say(slot, answer, words) {
    if (answer === 'none') this.marks.delete(slot);
    else this.marks.set(slot, { answer, words });
    this.keep();
  }

  go(step) {
    this.step = step;
    this.keep();
  }

  restart() {
    this.marks.clear();
    this.go('lobby');
  }

  keep() {
    const { step, swapped, marks } = this;
    try {
      sessionStorage.setItem(this.key, JSON.stringify({ step, swapped, marks: Object.fromEntries(marks) }));
    } catch {
      // Without storage the lesson still works until the page is left.
    }
  }

  /** Alone there is no class to be seen. */
  async map() {
    return undefined;
  }

  reveal() {
    return this.remote.reveal();
  }

  result() {
    return this.remote.result();
  }

  attempt(change) {
    return this.remote.attempt(change);
  }

  watch() {}

  close() {}
}

function read(key) {
  try {
    return JSON.parse(sessionStorage.getItem(key)) ?? {};
  } catch {
    return {};
  }
}
